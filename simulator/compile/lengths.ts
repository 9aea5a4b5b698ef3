const literals = /url\([^)]*\)|"[^"]*"|'[^']*'/;
const rpx = /(-?\d*\.?\d+)rpx\b/g;
const viewportHeight = /(-?\d*\.?\d+)vh\b/g;
const safeArea = /(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^()]*)?\)/g;

/**
 * Rewrites the lengths that only WeChat knows.
 * `rpx` is 1/750 of the phone's width; `vh` is measured on the page without the navigation bar;
 * safe areas are the simulated phone's, not the computer's.
 */
export function lengthsOf(value: string): string {
  if (!/rpx|vh|safe-area/.test(value)) return value;
  return value
    .split(new RegExp(`(${literals.source})`))
    .map((part, index) => (index % 2 === 1 ? part : plainLengths(part)))
    .join('');
}

function plainLengths(value: string): string {
  return value
    .replace(rpx, (_, number: string) => `calc(${number} * var(--rpx))`)
    .replace(viewportHeight, (_, number: string) => `${number}cqh`)
    .replace(safeArea, (_, side: string) => `var(--safe-${side})`);
}
