import type { FaultKind } from '../faults';
import type { Policy } from '../policy';
import { settings } from '../settings';
import { answerSettings } from '../settings/answers';
import { codeSettings } from '../settings/codes';
import { errorSettings } from '../settings/errors';
import { requestSettings } from '../settings/requests';
import { tenantSettings } from '../settings/tenant';
import { tokenSettings } from '../settings/tokens';
import { answerForm } from './answers';
import { codeForm } from './codes';
import { errorForm } from './errors';
import { faultLabels, faultPaths } from './faults';
import { describe } from './field';
import type { DescribedField, Form, Label } from './field';
import { personForm, personStates } from './people';
import type { PersonState } from './people';
import { requestForm } from './requests';
import { tenantForm } from './tenant';
import { tokenForm } from './tokens';

const policyForm: Form<Policy> = {
  ...tenantForm,
  ...codeForm,
  ...tokenForm,
  ...errorForm,
  ...requestForm,
  ...answerForm,
};

/** The settings by topic, in the order in which they are shown. */
const topics: readonly { readonly label: Label; readonly names: readonly string[] }[] = [
  { label: ['登录与注册', 'Ways in'], names: Object.keys(tenantSettings) },
  { label: ['验证码与滑块', 'Codes and puzzle'], names: Object.keys(codeSettings) },
  { label: ['令牌与会话', 'Tokens and sessions'], names: Object.keys(tokenSettings) },
  { label: ['错误', 'Errors'], names: Object.keys(errorSettings) },
  { label: ['请求', 'Requests'], names: Object.keys(requestSettings) },
  { label: ['回应', 'Answers'], names: Object.keys(answerSettings) },
];

/** What a page needs to offer the whole control API to a person: labels, inputs and choices, as plain data. */
export interface ControlForm {
  readonly topics: readonly { readonly label: Label; readonly fields: readonly DescribedField[] }[];
  /** the policy of a tenant about which nothing was said */
  readonly initial: Readonly<Record<string, unknown>>;
  readonly faults: readonly { readonly kind: FaultKind; readonly label: Label }[];
  /** ends of paths that a fault may name */
  readonly paths: readonly string[];
  readonly person: readonly DescribedField[];
  readonly personStates: readonly (PersonState & { readonly name: string })[];
}

const fields = describe(policyForm);

export const controlForm: ControlForm = {
  topics: topics.map(({ label, names }) => ({
    label,
    fields: fields.filter(({ name }) => names.includes(name)),
  })),
  initial: Object.fromEntries(Object.entries(settings).map(([name, { initial }]) => [name, initial])),
  faults: Object.entries(faultLabels).map(([kind, label]) => ({ kind: kind as FaultKind, label })),
  paths: faultPaths,
  person: describe(personForm),
  personStates: Object.entries(personStates).map(([name, state]) => ({ name, ...state })),
};
