import type { Clock } from './ports';
import { ProblemError, type ProblemCode } from './problems';

/** How long we wait for whom, ms. Each promise we hand out settles, even if WeChat never calls back. */
export const DEADLINE_MS = {
  /** what WeChat is told; its own maximum of 60 s is more than anybody waits */
  wechatRequest: 15_000,
  /** the whole of a request, for a WeChat that never answers */
  request: 16_000,
  loginCode: 8_000,
  vault: 3_000,
  device: 2_000,
  navigation: 2_000,
} as const;

/** After how long the vault is asked once more for what it refused, ms: doubled each time, up to the longest. */
export const VAULT_RETRY_MS = { first: 1_000, longest: 60_000 } as const;

/** For how long nobody asks again after a renewal that failed, ms: a page full of callers is one request, not a storm. */
export const RENEWAL_PAUSE_MS = 3_000;

/** `promise`, or a problem once `ms` have passed; what comes after that is dropped. */
export function withDeadline<T>(
  clock: Clock,
  ms: number,
  late: ProblemCode,
  promise: Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = clock.after(ms, () => reject(new ProblemError({ code: late })));
    promise.then(resolve, reject).finally(cancel);
  });
}
