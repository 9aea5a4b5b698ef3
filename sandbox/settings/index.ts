import type { Policy } from '../policy';
import { answerSettings } from './answers';
import { codeSettings } from './codes';
import { errorSettings } from './errors';
import { requestSettings } from './requests';
import type { Settings } from './setting';
import { tenantSettings } from './tenant';
import { tokenSettings } from './tokens';

/** Every setting of the policy, in the order in which the README lists them. */
export const settings: Settings<Policy> = {
  ...tenantSettings,
  ...requestSettings,
  ...tokenSettings,
  ...codeSettings,
  ...errorSettings,
  ...answerSettings,
};
