import type { BrandValues } from '../brand';
import { filesOf } from '../look';
import { DEFAULT_BRAND } from '../look/colours';
import { colourSheet } from '../look/sheets';
import type { HostConfig } from './pages';

/** What makes the pages look like the company's. */
export interface Look {
  /** of the subpackage */
  readonly root: string;
  /** the company's project, for the logos that its options name */
  readonly project: string;
  readonly pages: readonly string[];
  readonly brand: BrandValues;
  /** the sheet of the pages, without the colours; the second is for an app that knows no dark mode */
  readonly sheets: { readonly whole: string; readonly light: string };
}

/**
 * The style sheets and the logos of the subpackage, by their places in the package.
 * @param app the configuration of the company's app
 */
export function lookFiles(
  { root, project, pages, brand, sheets }: Look,
  { darkmode = false }: HostConfig,
): Map<string, string | Buffer> {
  const { whole, light } = coloursFor(brand, sheets);
  const files = new Map<string, string | Buffer>([[`${root}/pages.wxss`, darkmode ? whole : light]]);
  for (const page of pages) files.set(`${root}/${page}/index.wxss`, '@import "../pages.wxss";\n');
  for (const [file, contents] of filesOf(project, brand))
    if (file !== 'theme.json') files.set(`${root}/${file}`, contents);
  return files;
}

function coloursFor({ color = DEFAULT_BRAND }: BrandValues, { whole, light }: Look['sheets']) {
  const colours = colourSheet(color);
  // The first line is for both themes. WeUI's sheet sets its own colours, so ours follow it.
  const [always = ''] = colours.split('\n');
  return { whole: `${whole}\n${colours}`, light: `${light}\n${always}\n` };
}
