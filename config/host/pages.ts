import { DEVELOPMENT_PAGES } from '../../src/core/route';
import { themeFile } from '../look/sheets';
import { DEFAULT_BRAND } from '../look/colours';
import type { BrandValues } from '../brand';
import type { PageFile } from './files';

/** What app.json says of dark mode; Taro reads the rest of it. */
export interface HostConfig {
  pages?: string[];
  entryPagePath?: string;
  subPackages?: SubPackage[];
  subpackages?: SubPackage[];
  darkmode?: boolean;
  themeLocation?: string;
}

interface SubPackage {
  readonly root: string;
  readonly pages: readonly string[];
}

/** The configuration of a page, in which a text such as `@tinted` is a colour of the theme. */
export type PageConfigs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Theme = Readonly<Record<string, string>>;

/**
 * The pages of the npm package; a production build leaves out what is for developers.
 * @param text of the file pages.json, which the package brings
 */
export function configsIn(text: string, isProduction: boolean): PageConfigs {
  const all = JSON.parse(text) as PageConfigs;
  const leftOut: readonly string[] = isProduction ? DEVELOPMENT_PAGES : [];
  return Object.fromEntries(Object.entries(all).filter(([name]) => !leftOut.includes(name)));
}

/** What our pages call a colour in the theme file of the company. */
const nameInHost = (name: string): string => `idaas${name[0]?.toUpperCase()}${name.slice(1)}`;

function themesOf({ color = DEFAULT_BRAND }: BrandValues): Readonly<Record<'light' | 'dark', Theme>> {
  return JSON.parse(themeFile(color)) as Record<'light' | 'dark', Theme>;
}

/**
 * The files of the pages. Colours of the bar above a page are names in the company's theme file where its app knows dark mode,
 * and the light colours themselves where it does not.
 */
export function pageFiles(configs: PageConfigs, brand: BrandValues, isDarkKnown: boolean): PageFile[] {
  const { light } = themesOf(brand);
  const colourOf = (name: string): string =>
    isDarkKnown ? `@${nameInHost(name)}` : (light[name] ?? `@${name}`);
  const settle = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('@') ? colourOf(value.slice(1)) : value;
  return Object.entries(configs).map(([name, config]) => ({
    name,
    config: Object.fromEntries(Object.entries(config).map(([member, value]) => [member, settle(value)])),
  }));
}

/** The text of the company's theme file with our colours, none of which has a name of the company's. */
export function withOurColours(theme: string, brand: BrandValues): string {
  const own = JSON.parse(theme) as Partial<Record<'light' | 'dark', Theme>>;
  const ours = themesOf(brand);
  const named = (colours: Theme): Theme =>
    Object.fromEntries(Object.entries(colours).map(([name, colour]) => [nameInHost(name), colour]));
  return JSON.stringify({
    ...own,
    light: { ...own.light, ...named(ours.light) },
    dark: { ...own.dark, ...named(ours.dark) },
  });
}

/** Where the theme of the company's app is; nowhere where it knows no dark mode. */
export const themeFileOf = ({ darkmode, themeLocation = 'theme.json' }: HostConfig): string | undefined =>
  darkmode === true ? themeLocation : undefined;

const hasRoot = (one: SubPackage, root: string): boolean => one.root.replace(/\/$/, '') === root;

/**
 * Adds the subpackage of the pages to the configuration of the company's app, in place.
 * @returns what is wrong with that: the app has a subpackage with this root
 */
export function addSubPackage(app: HostConfig, root: string, names: readonly string[]): string[] {
  const member = app.subpackages ? 'subpackages' : 'subPackages';
  const present = app[member] ?? [];
  if (present.some((one) => hasRoot(one, root)))
    return [`app.config has a subpackage with the root ${root}. Choose another root.`];
  app[member] = [...present, { root, pages: names.map((name) => `${name}/index`) }];
  // A theme file is only read where the app names one.
  const theme = themeFileOf(app);
  if (theme !== undefined) app.themeLocation = theme;
  return [];
}

/** Removes the subpackage with a root from the configuration of the company's app, in place. */
export function removeSubPackage(app: HostConfig, root: string): void {
  for (const member of ['subPackages', 'subpackages'] as const) {
    const packages = app[member];
    if (packages) app[member] = packages.filter((one) => !hasRoot(one, root));
  }
}
