import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/taro';
import type { TestPackage } from './cache';

const sourceRootOf = (name: string): string => `.cache/packages-src/${name}`;

/** The route of the company's own page, which imports nothing of ours but `src/hostApp.ts`. */
export const PRODUCT = 'pages/product/index';
/** The route of the company's page that is made of a library's components. */
export const KIT = 'pages/kit/index';

const pages = { [PRODUCT]: 'product.tsx', [KIT]: 'kit.tsx' };

function edit(place: string, from: string, to: string): void {
  const text = readFileSync(place, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${place} no longer says “${from}” once`);
  writeFileSync(place, text.replace(from, to));
}

/**
 * Writes our sources with the pages of the company's.
 * @param folder relative to the project; what is in it goes
 */
function writeCompanySource(folder: string): void {
  const source = path.join(projectRoot, folder);
  rmSync(source, { recursive: true, force: true });
  cpSync(path.join(projectRoot, 'src'), source, { recursive: true });
  for (const [route, file] of Object.entries(pages)) {
    const page = readFileSync(path.join(__dirname, 'company', file), 'utf8');
    mkdirSync(path.join(source, path.dirname(route)));
    writeFileSync(
      path.join(source, `${route}.tsx`),
      page.replace("'../../../src/hostApp'", "'../../hostApp'"),
    );
  }
  const own = Object.keys(pages)
    .map((route) => `'${route}'`)
    .join(', ');
  edit(path.join(source, 'app.config.ts'), "pages: [routeOf('home')],", `pages: [routeOf('home'), ${own}],`);
}

/**
 * The app as a company makes it its own.
 * @param name of the package: two builds of it have sources of their own
 * @param settings of the build
 */
export const companyPackage = (name: string, settings: Readonly<Record<string, string>>): TestPackage => ({
  name,
  sources: [
    'src',
    '__tests__/packages/company',
    '__tests__/packages/company.ts',
    '__tests__/packages/agreements',
    '__tests__/packages/companyNames.ts',
  ],
  // Its tenant file says that a second factor cannot be given in the mini program (U14). It has a business domain.
  settings: {
    ...settings,
    TARO_APP_AGREEMENTS_SHOWN: 'web-view',
    SOURCE_ROOT: sourceRootOf(name),
    TENANT_FILE: '__tests__/packages/company/tenant.config.ts',
  },
  prepare: () => writeCompanySource(sourceRootOf(name)),
});
