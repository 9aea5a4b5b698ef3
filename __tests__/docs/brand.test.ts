import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadTenant } from '../../config/loadTenant';
import { fencesIn, readDocument, root, rowsUnder } from './documents';

const page = readDocument('docs/brand.md');
const [example] = fencesIn(page).filter(({ language }) => language === 'ts');
const refused = rowsUnder(page, '| line | the build says |').map(
  ([line = '', said = '']) => [line.replaceAll('`', ''), said] as const,
);

/** Where the picture's own packages have their logos. */
const shown = '__tests__/packages/brands';
const importOfRoot = `'${root.replaceAll('\\', '/')}/config/tenantFile'`;

/** A project with the logos that the page names. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'brand-page-'));
  const logos = path.join(folder, 'brand');
  mkdirSync(logos);
  copyFileSync(path.join(root, shown, 'airline.svg'), path.join(logos, 'logo.svg'));
  copyFileSync(path.join(root, shown, 'airline-dark.svg'), path.join(logos, 'logo-dark.svg'));
  writeFileSync(path.join(logos, 'large.png'), Buffer.alloc(41 * 1024));
  writeFileSync(path.join(logos, 'page.pdf'), '%PDF');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the build makes of a tenant file in that project. */
function built(text: string): ReturnType<typeof loadTenant> {
  writeFileSync(path.join(folder, 'tenant.config.ts'), text);
  return loadTenant(folder, 'production', {});
}

describe('docs/brand.md', () => {
  test('shows a tenant file that the build accepts as it stands', async () => {
    const { tenant, problems } = await built(
      (example?.code ?? '').replace("'./config/tenantFile'", importOfRoot),
    );
    expect(problems).toBeUndefined();
    expect(tenant?.brand).toMatchObject({ logo: '/assets/logo.svg', logoDark: '/assets/logo-dark.svg' });
  });

  test('shows the file of the package in its picture', () => {
    const ofPicture = readFileSync(path.join(root, shown, 'airline.config.ts'), 'utf8')
      .replace("'../../../config/tenantFile'", "'./config/tenantFile'")
      .replace(`${shown}/airline.svg`, 'brand/logo.svg')
      .replace(`${shown}/airline-dark.svg`, 'brand/logo-dark.svg');
    expect(example?.code).toBe(ofPicture);
  });

  test.each(refused)('%s is refused as it says', async (line, said) => {
    const complete = "origin: 'https://login.example.com', clientId: 'a', ";
    // Untyped, as in a project that does not check types before it builds.
    const { problems = [] } = await built(`export default { ${complete}${line} };`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  test('has such lines', () => {
    expect(refused.length).toBeGreaterThan(5);
  });
});
