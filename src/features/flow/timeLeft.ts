const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** A span of time as a clock shows it: `09:58`, from an hour on `1:00:00`. @param seconds whole seconds */
export function timeLeftText(seconds: number): string {
  const hours = Math.floor(seconds / HOUR);
  const rest = [Math.floor((seconds % HOUR) / MINUTE), seconds % MINUTE].map(twoFigures);
  return [...(hours > 0 ? [hours] : []), ...rest].join(':');
}

const twoFigures = (value: number): string => String(value).padStart(2, '0');
