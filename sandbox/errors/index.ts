import type { ErrorDialect, Policy } from '../policy';
import { dialectOf } from '../product';
import { callErrors } from './callErrors';
import { codeErrors } from './codeErrors';
import { personErrors } from './personErrors';
import type { Language, Row } from './row';
import type { TokenRefusal } from './tokenErrors';
import { isTokenRefusal, tokenError } from './tokenErrors';

export type { Language } from './row';

/** Every refusal whose code does not depend on the policy alone. Exported because DOCUMENTED.md is generated from it. */
export const errorTable = { ...callErrors, ...personErrors, ...codeErrors } satisfies Record<string, Row>;

export type RefusalName = keyof typeof errorTable | TokenRefusal;

/** A request the tenant refuses. Thrown by routes and stores, turned into a body by the server. */
export class Refusal extends Error {
  readonly reason: RefusalName;
  readonly values: readonly (string | number)[];
  constructor(reason: RefusalName, ...values: (string | number)[]) {
    super(`${reason} ${values.join(' ')}`.trim());
    this.name = 'Refusal';
    this.reason = reason;
    this.values = values;
  }
}

/** Members of a request that have a code of their own when they are missing or malformed. Exported for DOCUMENTED.md too. */
export const memberCodes: Partial<Record<ErrorDialect, Readonly<Record<string, string>>>> = {
  // C:user-self-service/reset-password-by-email.html
  'IDAAS.SDK': { verify_code: 'PARAM.0009' },
  // H:ErrorCode: coordinates, token, sender
  OneAccess: { point_json: 'PARAM.0004', token: 'PARAM.0005', sender: 'PARAM.0006' },
};

type ListedRefusal = keyof typeof errorTable;

/** Where the policy chooses between two rows. */
function rowName(reason: ListedRefusal, policy: Policy): ListedRefusal {
  const isAboutCaptchaToken = reason === 'captchaTokenExpired' || reason === 'captchaTokenInvalid';
  if (isAboutCaptchaToken && policy.captchaTokenErrors === 'CAPTCHA.0002') return 'captchaFailed';
  return reason === 'codeWrongBySms' && policy.codeErrorCode === 'CAPTCHA.0007' ? 'codeWrong' : reason;
}

function codeOf(reason: ListedRefusal, { codes }: Row, policy: Policy, member: string): string {
  const dialect = dialectOf(policy);
  if (reason === 'passwordTooWeak') return policy.weakPasswordCode;
  const isAboutMember =
    reason === 'parameterBlank' || (reason === 'parameterFormat' && dialect === 'OneAccess');
  return (isAboutMember ? memberCodes[dialect]?.[member] : undefined) ?? codes[dialect].code;
}

interface ErrorAnswer {
  http: number;
  /** Without the prefix of the dialect. */
  code: string;
  text: string;
}

function errorOf({ reason, values }: Refusal, policy: Policy, language: Language): ErrorAnswer | null {
  if (isTokenRefusal(reason)) {
    const error = tokenError(reason, policy, language);
    return error && { http: 400, ...error };
  }
  const name = rowName(reason, policy);
  const row: Row = errorTable[name];
  const text = row[language].replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));
  return { http: row.http ?? 400, code: codeOf(name, row, policy, String(values[0])), text };
}

/** HTTP status and the vendor's error body, `{"error_code","error_msg"}` (contract §2.3); no body for a bare 401. */
export function refusalAnswer(refusal: Refusal, policy: Policy, language: Language) {
  const error = errorOf(refusal, policy, language);
  if (error === null) return { http: 401, body: undefined };
  const dialect = dialectOf(policy);
  const prefix = dialect === 'OneAccess' ? '' : `${dialect}.`;
  const blank = policy.verbatimBlanks ? ' ' : '';
  return {
    http: policy.errorStatus === '200' && error.http < 500 ? 200 : error.http,
    body: { error_code: `${blank}${prefix}${error.code}`, error_msg: error.text },
  };
}
