import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const css = readFileSync(path.resolve(__dirname, '../../src/app.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const blockOf = (sheet: string) => sheet.split('\n}\n')[0] ?? '';
const SHEETS = { light: blockOf(light), dark: blockOf(dark) } as const;

type Theme = keyof typeof SHEETS;

const find = (name: string, theme: Theme): string | undefined =>
  new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})`).exec(SHEETS[theme])?.[1];

/** A colour that each theme gives for itself: one of the light theme would be unreadable on the dark page, or the reverse. */
function colour(name: string, theme: Theme): string {
  const found = find(name, theme);
  if (!found) throw new Error(`--${name} is not in the ${theme} part of app.css`);
  return found;
}

/** The company's colour has white words on it in both themes, so the dark one may take it over. */
const brand = (theme: Theme): string => find('brand', theme) ?? colour('brand', 'light');

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme, the contrast suffices for', (theme) => {
  test('white words on the company’s colour', () => {
    expect(contrast('#ffffff', brand(theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['problem', 'link'])('words in the colour of a %s on the page', (name) => {
    expect(contrast(colour(name, theme), colour('page', theme))).toBeGreaterThanOrEqual(4.5);
  });
});
