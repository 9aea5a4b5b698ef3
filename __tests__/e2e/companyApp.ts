import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { e2eBuilds } from '../../scripts/e2e-builds';
import { buildOnce, projectRoot } from '../../scripts/taro';

const folder = '.cache/test-build/company';
const source = path.join(projectRoot, folder, 'src');

/** The route of the company's own page, which imports nothing but `src/hostApp.ts`. */
export const PRODUCT = 'pages/product/index';

function edit(file: string, from: string, to: string): void {
  const place = path.join(source, file);
  const text = readFileSync(place, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} no longer says “${from}” once`);
  writeFileSync(place, text.replace(from, to));
}

/**
 * The customers' app as a company makes it its own: a page besides ours, and a tenant whose second factor cannot be
 * given here (U14).
 * @returns the folder of the package
 */
export async function buildCompanyApp(): Promise<string> {
  rmSync(path.join(projectRoot, folder), { recursive: true, force: true });
  cpSync(path.join(projectRoot, 'src'), source, { recursive: true });
  const page = readFileSync(path.join(__dirname, 'company/product.tsx'), 'utf8');
  mkdirSync(path.join(source, path.dirname(PRODUCT)));
  writeFileSync(
    path.join(source, `${PRODUCT}.tsx`),
    page.replace("'../../../src/hostApp'", "'../../hostApp'"),
  );
  edit('app.config.ts', "'pages/home/index',", `'pages/home/index', '${PRODUCT}',`);
  edit('idaas/settings.ts', 'mfa: { enabled: true,', 'mfa: { enabled: false,');
  const output = path.join(projectRoot, folder, 'dist');
  await buildOnce({ output, settings: { ...e2eBuilds.customer.settings, SOURCE_ROOT: `${folder}/src` } });
  return output;
}
