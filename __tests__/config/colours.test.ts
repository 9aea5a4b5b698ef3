import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  carriesWhite,
  coloursOf,
  DEFAULT_BRAND,
  shadeForWhite,
  THEMES,
  type Theme,
} from '../../config/look/colours';
import { contrast, mixed } from '../../config/look/shades';
import { colourSheet, themeFile } from '../../config/look/sheets';
import { readTenant } from '../../config/tenant';

const WHITE = '#ffffff';
const BLACK = '#000000';

/** What text and links lie on in config/look/colours.ts. */
const SURFACES = ['page', 'ground', 'card', 'sheet', 'field'] as const;

/** A company's colour that white words can be read on, from near black to as light as they allow. */
const brands = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
  .map(shadeForWhite);

/** A secondary text is black or white that lets through what is below it. */
function onSurface(colour: string, surface: string): string {
  const share = /rgba\((\d+), .*, (0\.\d+)\)/.exec(colour);
  return share ? mixed(share[1] === '0' ? BLACK : WHITE, surface, Number(share[2])) : colour;
}

describe.each(THEMES)('in the %s theme', (theme) => {
  const fixed = coloursOf(DEFAULT_BRAND, theme);

  test.each(
    SURFACES.flatMap((surface) =>
      (['text', 'faded', 'problem', 'link'] as const).map((ink) => [ink, surface] as const),
    ),
  )('%s can be read on the %s', (ink, surface) => {
    expect(contrast(onSurface(fixed[ink], fixed[surface]), fixed[surface])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['alarm', 'remark'] as const)('white words can be read on a tip in %s', (name) => {
    expect(contrast(WHITE, fixed[name])).toBeGreaterThanOrEqual(4.5);
  });

  test('for any company, white words can be read on its buttons and its ink on every surface', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const colours = coloursOf(brand, theme);
        const grounds = [...SURFACES.map((name) => colours[name]), colours.tinted];
        const faded = grounds.map((ground) => contrast(onSurface(colours.faded, ground), ground));
        expect(contrast(WHITE, colours.brand)).toBeGreaterThanOrEqual(4.5);
        expect(Math.min(...grounds.map((ground) => contrast(colours.ink, ground)))).toBeGreaterThanOrEqual(
          4.5,
        );
        expect(Math.min(...faded)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 60 },
    );
  });
});

describe('words in the company’s colour', () => {
  test.each(['#9a3412', '#b91c1c', '#c4302b', '#be123c'])(
    'of the red %s are in the colour of links',
    (brand) => {
      for (const theme of THEMES) expect(coloursOf(brand, theme).ink).toBe(coloursOf(brand, theme).link);
    },
  );

  test.each(['#067f3c', '#1a56db', '#7c3aed', '#92600a', '#333333', '#9d174d'])(
    'of %s keep its hue',
    (brand) => {
      for (const theme of THEMES) expect(coloursOf(brand, theme).ink).not.toBe(coloursOf(brand, theme).link);
    },
  );
});

test('a button stands out from a dark page, however dark the company’s colour is', () => {
  for (const brand of [BLACK, '#00205b', '#3b0a45', DEFAULT_BRAND]) {
    const { brand: button, page } = coloursOf(brand, 'dark');
    expect(contrast(button, page)).toBeGreaterThanOrEqual(3);
  }
});

test('sheets and dialogs are lighter than a dark page', () => {
  const { sheet, page } = coloursOf(DEFAULT_BRAND, 'dark');
  expect(contrast(sheet, page)).toBeGreaterThan(1.2);
});

test('the sheet and theme.json are of the same colours', () => {
  const theme = JSON.parse(themeFile('#1a56db')) as Record<Theme, Record<string, string>>;
  const sheet = colourSheet('#1a56db');
  const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
  for (const [name, part] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    const colours = coloursOf('#1a56db', name);
    expect(part).toContain(`--brand:${colours.brand};`);
    expect(part).toContain(`--page:${colours.page};`);
    expect(theme[name]).toMatchObject({
      background: colours.page,
      tinted: colours.tinted,
      ground: colours.ground,
    });
  }
});

describe('the company’s colour in the settings', () => {
  const problems = (color: string): readonly string[] =>
    readTenant({ TARO_APP_BRAND_COLOR: color }, 'development').problems ?? [];

  test.each(['#067f3c', '#1A56DB', '#000000'])('%s is accepted', (color) => {
    expect(problems(color)).toEqual([]);
  });

  test.each(['red', '#fff', '067f3c', '#12345g'])('%s is refused: it is no colour', (color) => {
    expect(problems(color)).toEqual([expect.stringContaining('TARO_APP_BRAND_COLOR is not a colour')]);
  });

  test.each(['#07c160', '#ffcc00', '#ffffff'])('%s is refused, and a shade is named that passes', (color) => {
    const [problem = ''] = problems(color);
    expect(problem).toMatch(
      /^TARO_APP_BRAND_COLOR is too light for white words: .* has a contrast of [\d.]+ : 1\./,
    );
    const shade = /nearest shade that passes is (#[0-9a-f]{6})\./.exec(problem)?.[1] ?? '';
    expect(carriesWhite(shade)).toBe(true);
    expect(contrast(shade, WHITE)).toBeLessThan(4.7);
    expect(problems(shade)).toEqual([]);
  });
});
