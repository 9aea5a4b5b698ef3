import { areAlike, contrast, lightestShade, mixed, nearestShade, READABLE, veil } from './shades';

/*
 * The colours of the app, in one table. The style sheet gets them as CSS variables and WeChat as theme.json, both at the
 * build (index.ts); no other source names a colour (__tests__/config/colours.test.ts). WeUI's own sheet keeps its colours but for
 * those that sheets.ts replaces.
 */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colour of a company that has set none. */
export const DEFAULT_BRAND = '#067f3c';

const WHITE = '#ffffff';

/** What stands on the colours of buttons, tips and icons, the same in both themes. */
const ON_COLOURS = {
  /** words and icons */
  bright: WHITE,
  /** behind the icon of a tip */
  glow: 'rgba(255, 255, 255, 0.22)',
  /** below the knob of the puzzle */
  shadow: 'rgba(0, 0, 0, 0.2)',
} as const;

/** What is the same for every company. */
const FIXED = {
  light: {
    /** behind forms */
    page: WHITE,
    /** behind grouped cells */
    ground: '#f6f7f8',
    /** a group of cells */
    card: WHITE,
    /** sheets and dialogs, which stand above a page */
    sheet: WHITE,
    /** fields and quiet buttons */
    field: '#f2f3f5',
    text: 'rgba(0, 0, 0, 0.9)',
    /** secondary text: 4.5 : 1 on every one of the above */
    faded: 'rgba(0, 0, 0, 0.6)',
    line: 'rgba(0, 0, 0, 0.1)',
    link: '#4e6085',
    problem: '#c4302b',
    /** behind white words: a failure, and what is only said */
    alarm: '#c4302b',
    remark: '#4c4c4c',
    /** the icons of a result */
    caution: '#fa9d3b',
    note: '#10aeff',
    ...ON_COLOURS,
  },
  dark: {
    page: '#111111',
    ground: '#111111',
    card: '#1d1d1d',
    sheet: '#262626',
    field: '#2c2c2c',
    text: 'rgba(255, 255, 255, 0.86)',
    faded: 'rgba(255, 255, 255, 0.6)',
    line: 'rgba(255, 255, 255, 0.1)',
    link: '#9dabc4',
    problem: '#ff7b72',
    alarm: '#b3312c',
    remark: '#4c4c4c',
    caution: '#fa9d3b',
    note: '#10aeff',
    ...ON_COLOURS,
  },
} as const satisfies Readonly<Record<Theme, Readonly<Record<string, string>>>>;

/** What text and links lie on. */
const SURFACES = ['page', 'ground', 'card', 'sheet', 'field'] as const;

/** How much of the brand a tinted page shows. */
const TINT = { light: 0.08, dark: 0.16 } as const;

/** Degrees of hue: a company's colour so near to the one of problems is taken for it. */
const LIKE_RED = 22;

/** Whether white words can be read on a colour. */
export const carriesWhite = (colour: string): boolean => contrast(WHITE, colour) >= READABLE;

/** The shade next to a colour on which white words can be read. */
export const shadeForWhite = (colour: string): string => nearestShade(colour, 'darker', carriesWhite);

/**
 * What depends on the company's colour.
 * - `brand`: buttons, with white words. In the dark it is the lightest shade that carries them, or it would sink into the page.
 * - `ink`: words and icons in the company's colour, readable on every surface. Of a red it is the colour of links, because
 *   words in red would be read as warnings.
 * - `tinted`: the top of a page that greets; `tint`: the same over anything.
 */
function brandOf(colour: string, theme: Theme) {
  const { page, link } = FIXED[theme];
  const surfaces = [...SURFACES.map((name) => FIXED[theme][name]), mixed(colour, page, TINT[theme])];
  const isReadable = (shade: string) => surfaces.every((surface) => contrast(shade, surface) >= READABLE);
  const brand = theme === 'light' ? colour : lightestShade(colour, carriesWhite);
  return {
    brand,
    ink: areAlike(colour, FIXED.light.problem, LIKE_RED)
      ? link
      : nearestShade(colour, theme === 'light' ? 'darker' : 'lighter', isReadable),
    tinted: mixed(brand, page, TINT[theme]),
    tint: veil(brand, TINT[theme]),
  };
}

/** Every colour of a theme, by the name of its CSS variable. */
export type Colours = ReturnType<typeof coloursOf>;

/** @param brand the company's colour, on which white words can be read ({@link carriesWhite}) */
export const coloursOf = (brand: string, theme: Theme) => ({ ...FIXED[theme], ...brandOf(brand, theme) });
