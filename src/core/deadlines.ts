import type { Clock } from './ports';
import { PRIVACY_QUESTION_MS } from './privacy';
import { ProblemError, type ProblemCode } from './problems';

/** The longest wait for each kind of answer, ms. Every promise settles, even if WeChat never calls back. */
export const DEADLINE_MS = {
  /** given to WeChat as the timeout of `wx.request`, whose own default is 60 s */
  wechatRequest: 15_000,
  /** a whole request, for the case that WeChat does not report its timeout */
  request: 16_000,
  loginCode: 8_000,
  vault: 3_000,
  device: 2_000,
  navigation: 2_000,
  /** what the person is asked about: WeChat's privacy question may be open for `PRIVACY_QUESTION_MS` before */
  person: PRIVACY_QUESTION_MS + 60_000,
} as const;

/** Pause before the vault is asked again after it refused, ms; doubled each time, up to `longest`. */
export const VAULT_RETRY_MS = { first: 1_000, longest: 60_000 } as const;

/** Pause after a failed renewal, ms: the callers of one page then cause one request instead of many. */
export const RENEWAL_PAUSE_MS = 3_000;

export interface Deadline {
  readonly clock: Clock;
  readonly ms: number;
  /** the problem of an answer that did not come in time */
  readonly late: ProblemCode;
  /** called when the answer arrives after its deadline, whether it succeeded or failed */
  readonly onLateEnd?: () => void;
}

/**
 * Limits how long an answer is awaited.
 *
 * @param ask begins the work; an exception it throws counts as a rejection
 * @returns the answer of `ask`; an answer after the deadline is dropped
 * @throws {ProblemError} `late`, once `ms` have passed
 */
export function withDeadline<T>(
  { clock, ms, late, onLateEnd = () => undefined }: Deadline,
  ask: () => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let isLate = false;
    const cancel = clock.after(ms, () => {
      isLate = true;
      reject(new ProblemError({ code: late }));
    });
    const end = () => (isLate ? onLateEnd() : cancel());
    const asked = (async () => ask())();
    asked.then(resolve, reject).finally(end);
  });
}
