/*
 * The advance widths of Helvetica, in thousandths of an em, as its font metrics file gives them. The Latin letters that
 * WeChat draws on iOS (San Francisco) are up to 4 % wider, those on Android (Roboto) narrower.
 */
const BY_WIDTH: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[]\\ft'],
  [333, '()-`r“”'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…'],
];

const WIDTHS = new Map(
  BY_WIDTH.flatMap(([width, letters]) => [...letters].map((one) => [one, width] as const)),
);

/** How much wider the widest of the fonts may be. */
const WIDEST_FONT = 1.04;

/** The width of a text in em, as a phone draws it: a Chinese character has 1, and so has what is in no table. */
export const drawnWidthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + Math.min(1, ((WIDTHS.get(one) ?? 1000) * WIDEST_FONT) / 1000), 0);
