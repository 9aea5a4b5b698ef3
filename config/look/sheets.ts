import { coloursOf, THEMES, type Colours, type Theme } from './colours';

/** WeUI's own variables, which take the colours of ours. */
const WEUI = {
  'weui-BRAND': 'brand',
  'weui-RED': 'problem',
  'weui-LINK': 'link',
  'weui-FG-0': 'text',
  'weui-FG-1': 'faded',
} as const satisfies Readonly<Record<string, keyof Colours>>;

const declarations = (colours: readonly (readonly [name: string, value: string])[]): string =>
  colours.map(([name, value]) => `--${name}:${value};`).join('');

const aliases = Object.entries(WEUI)
  .map(([name, ours]) => `--${name}:var(--${ours});`)
  .join('');

/**
 * The colours as CSS, to follow the sheet that uses them.
 * @param brand the company's colour
 */
export function colourSheet(brand: string): string {
  const light: Readonly<Record<string, string>> = coloursOf(brand, 'light');
  const dark = Object.entries(coloursOf(brand, 'dark')).filter(([name, value]) => light[name] !== value);
  const always = declarations(Object.entries(light)) + aliases;
  return `page{${always}}\n@media (prefers-color-scheme: dark){page{${declarations(dark)}}}\n`;
}

/** What WeChat draws itself: the bar above a page, and what shows when a page is pulled down. */
const windowOf = (theme: Theme, { page, ground, tinted }: Colours) => ({
  navigationBackground: page,
  navigationText: theme === 'light' ? 'black' : 'white',
  background: page,
  backgroundText: theme === 'light' ? 'dark' : 'light',
  tinted,
  ground,
});

/**
 * The text of theme.json, whose names the configurations of app and pages use with an @ in front.
 * @param brand the company's colour
 */
export const themeFile = (brand: string): string =>
  JSON.stringify(
    Object.fromEntries(THEMES.map((theme) => [theme, windowOf(theme, coloursOf(brand, theme))])),
  );
