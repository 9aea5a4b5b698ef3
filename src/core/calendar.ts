/** A date and time in figures, padded with zeros. */
export interface Moment {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

const figures = (value: number, length = 2) => String(value).padStart(length, '0');

/**
 * Writes an instant in figures, in the time zone of the phone. `Intl` is not used, because WeChat does not reliably have it.
 *
 * @param at epoch ms
 */
export function momentOf(at: number): Moment {
  const date = new Date(at);
  return {
    year: figures(date.getFullYear(), 4),
    month: figures(date.getMonth() + 1),
    day: figures(date.getDate()),
    hour: figures(date.getHours()),
    minute: figures(date.getMinutes()),
  };
}
