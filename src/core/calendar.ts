/** A date and time as numbers, in the time zone of the phone. */
export interface Moment {
  readonly year: number;
  /** 1 for January */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * The date and time of an instant, in the time zone of the phone. `Intl` is not used, because WeChat does not reliably have it.
 *
 * @param at epoch ms
 */
export function momentOf(at: number): Moment {
  const date = new Date(at);
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}
