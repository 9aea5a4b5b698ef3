import type { ProblemCode } from '../../src/core/problems';
import type { Proof } from '../../src/idaas/http';
import { problemOfRefusal } from '../../src/idaas/refusals';
import type { IdaasSettings } from '../../src/idaas/settings';
import type { Reading, Refusal } from './reading';

/**
 * What the app makes of an answer that is not a success, by its own code: so the doctor never knows a code that the app does
 * not.
 * @param proof what the request proved; `null` for nothing
 * @param settings of the app, which may give codes a meaning
 */
export function appProblemOf(
  reading: Reading,
  proof: Proof | null,
  { problemOfErrorCode }: Pick<IdaasSettings, 'problemOfErrorCode'>,
): ProblemCode {
  const status = 'status' in reading ? reading.status : 200;
  const [code, message] = reading.is === 'refusal' ? [reading.code.printed, reading.message] : ['', ''];
  return problemOfRefusal({ status, code, message, proof }, 0, problemOfErrorCode).code;
}

/**
 * Whether the app has no meaning for a code. Only such a code may be given one from a single sighting: a code that is in a
 * list of the vendor's means the same everywhere.
 */
export const isUnknownToApp = (
  refusal: Refusal,
  settings: Pick<IdaasSettings, 'problemOfErrorCode'>,
): boolean => appProblemOf(refusal, null, settings) === 'refused';
