import { failure } from './phone';
import type { Settings } from './settings';

type Conditions = Pick<Settings, 'latencyMs' | 'lossPercent'>;

let now: Conditions = { latencyMs: 0, lossPercent: 0 };

/** How requests travel from now on. */
export function setConditions({ latencyMs, lossPercent }: Conditions): void {
  now = { latencyMs, lossPercent };
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      window.clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/**
 * The way of a request through a slow or lossy network.
 * @throws a Failure where the request is lost
 */
export async function travel(signal?: AbortSignal): Promise<void> {
  const { latencyMs, lossPercent } = now;
  if (latencyMs > 0) await wait(latencyMs, signal);
  if (lossPercent > 0 && Math.random() * 100 < lossPercent)
    throw failure('errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET', 600001);
}
