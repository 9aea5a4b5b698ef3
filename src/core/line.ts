/** Line breaks, blanks and control characters, of Unicode too. */
const BREAKS = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** The first half of a character that takes two places: what a cut can leave at the end. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/**
 * Makes one line of a text that a server sent, so that it can be shown without taking over the page.
 *
 * @param text as the server sent it
 * @param longest the greatest length, UTF-16 code units
 * @returns the text without line breaks and control characters, cut; no character is cut in half
 */
export const lineOf = (text: string, longest: number): string =>
  text.replace(BREAKS, ' ').trim().slice(0, longest).replace(HALF_CHARACTER, '').trimEnd();
