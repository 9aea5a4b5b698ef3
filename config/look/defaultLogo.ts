/**
 * The logo of a company that has named none: a shield on the company's colour.
 * @param colour behind the shield
 * @param line of the shield
 */
export const defaultLogo = (colour: string, line: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" viewBox="0 0 40 40" fill="none"><rect width="40" height="40" rx="10" fill="${colour}"/><g stroke="${line}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"><path d="m20 8.5 9.5 3v7.5c0 6-4 10-9.5 12.5-5.5-2.5-9.5-6.5-9.5-12.5v-7.5z"/><path d="m15.5 19.5 3.200 3.200 5.800-6"/></g></svg>`;
