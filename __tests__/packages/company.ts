import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/taro';
import type { TestPackage } from './cache';

const sourceRoot = '.cache/packages-src/company';
const source = path.join(projectRoot, sourceRoot);

/** The route of the company's own page, which imports nothing but `src/hostApp.ts`. */
export const PRODUCT = 'pages/product/index';

function edit(file: string, from: string, to: string): void {
  const place = path.join(source, file);
  const text = readFileSync(place, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} no longer says “${from}” once`);
  writeFileSync(place, text.replace(from, to));
}

/** Our sources with a page of the company's. */
function prepare(): void {
  rmSync(source, { recursive: true, force: true });
  cpSync(path.join(projectRoot, 'src'), source, { recursive: true });
  const page = readFileSync(path.join(__dirname, 'company/product.tsx'), 'utf8');
  mkdirSync(path.join(source, path.dirname(PRODUCT)));
  writeFileSync(
    path.join(source, `${PRODUCT}.tsx`),
    page.replace("'../../../src/hostApp'", "'../../hostApp'"),
  );
  edit('app.config.ts', "pages: [routeOf('home')],", `pages: [routeOf('home'), '${PRODUCT}'],`);
}

/**
 * The app as a company makes it its own.
 * @param settings of the build
 */
export const companyPackage = (settings: Readonly<Record<string, string>>): TestPackage => ({
  name: 'company',
  sources: ['src', '__tests__/packages/company', '__tests__/packages/company.ts'],
  // Its tenant file says that a second factor cannot be given in the mini program (U14).
  settings: {
    ...settings,
    SOURCE_ROOT: sourceRoot,
    TENANT_FILE: '__tests__/packages/company/tenant.config.ts',
  },
  prepare,
});
