import type { HomeCopy } from '../../copy';
import { momentOf } from '../../core/calendar';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * When the next attempt may succeed: in seconds or minutes, after an hour as a time of today, else as a date.
 *
 * @param retryAt epoch ms
 * @param now epoch ms
 */
export function retryText(retryAt: number, now: number, words: HomeCopy): string {
  const details = words.problemDetails;
  const left = retryAt - now;
  if (left <= 0) return details.retryNow;
  if (left < MINUTE_MS) return details.retryInSeconds(Math.ceil(left / 1000));
  if (left <= HOUR_MS) return details.retryInMinutes(Math.ceil(left / MINUTE_MS));
  return details.retryAt(isSameDay(retryAt, now) ? clockText(retryAt, words) : momentText(retryAt, words));
}

/** @param at epoch ms; written in the phone's time zone */
export function momentText(at: number, words: HomeCopy): string {
  const { year, month, day, hour, minute } = momentOf(at);
  return words.moment(year, month, day, hour, minute);
}

function clockText(at: number, words: HomeCopy): string {
  const { hour, minute } = momentOf(at);
  return words.clock(hour, minute);
}

const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();
