import type { Exchange } from '../probe';
import type { Finding } from '../report';
import type { Reading } from '../reading';
import { words } from '../words';
import { single } from './context';

/** OneAccess tells its time in milliseconds, as a text (contract §12, 4). */
const SERVER_DATE = '/api/v2/sdk/server-date';

const NOTICED_MS = 60_000;
/** The life of an id token by default (contract §6). */
const WRONG_MS = 300_000;

/** The tenant's clock against this computer's: by `server-date` where there is one, and by the `Date` of every answer. */
export const clock = single('clock', async ({ probe }) => {
  const reading = await probe.ask('GET', SERVER_DATE);
  const exchanges = probe.exchanges();
  const answered = exchanges.filter((exchange) => exchange.reading.is !== 'failure');
  const last = exchanges.at(-1);
  const told = timeIn(reading);
  if (told !== null && last !== undefined) return judge(offsetOf(last, told));
  const dated = answered.filter((exchange) => exchange.date !== null);
  if (dated.length === 0) return words.clockSilent();
  // `Date` has whole seconds, so half a second is added; the quickest answer is the most exact one.
  const quickest = dated.reduce((best, one) => (spanOf(one) < spanOf(best) ? one : best));
  return judge(offsetOf(quickest, (quickest.date ?? 0) + 500));
});

const spanOf = ({ sentAt, receivedAt }: Exchange): number => receivedAt - sentAt;
const offsetOf = ({ sentAt, receivedAt }: Exchange, told: number): number => told - (sentAt + receivedAt) / 2;

function timeIn(reading: Reading): number | null {
  if (reading.is !== 'object') return null;
  const value = Number(reading.body.timestamp ?? reading.body.server_date ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : null;
}

function judge(offsetMs: number): Finding {
  const size = Math.abs(offsetMs);
  const difference = `${spanText(size)} ${offsetMs > 0 ? 'ahead of' : 'behind'}`;
  if (size > WRONG_MS) return words.clockWrong(difference);
  return size > NOTICED_MS ? words.clockDiffers(difference) : words.clockAgrees();
}

const spanText = (ms: number): string =>
  ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
