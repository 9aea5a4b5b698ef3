import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadTenant } from '../../config/loadTenant';
import { filesOf } from '../../config/look';
import { readTenant } from '../../config/tenant';
import type { TenantFile } from '../../config/tenantFile';
import { wrongInFile } from '../../config/tenantFileSchema';
import { textIn } from '../../src/core/localized';

const tenantOf = (file: TenantFile) => {
  const { tenant, problems } = readTenant({}, 'development', file);
  if (problems) throw new Error(problems.join('\n'));
  return tenant;
};
const wrong = (file: unknown): string[] => wrongInFile(file, 'tenant.config.ts');

describe('a text by language', () => {
  test('may be one for all', () => {
    const { companyName } = tenantOf({ companyName: 'Acme' });
    expect([textIn(companyName, 'zh-HK'), textIn(companyName, 'en')]).toEqual(['Acme', 'Acme']);
  });

  test.each([
    [{ 'zh-CN': '甲', en: 'A' }, ['甲', '甲', '甲', 'A']],
    [{ 'zh-TW': '乙', 'zh-CN': '甲' }, ['甲', '乙', '乙', '甲']],
    [{ 'zh-HK': '丙', en: 'A' }, ['丙', '丙', '丙', 'A']],
    [{ en: 'A' }, ['A', 'A', 'A', 'A']],
    [{}, ['', '', '', '']],
  ])('%j stands in for the languages that it leaves out', (companyName, texts) => {
    expect(wrong({ companyName })).toEqual([]);
    const { companyName: name } = tenantOf({ companyName });
    expect((['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const).map((language) => textIn(name, language))).toEqual(
      texts,
    );
  });

  test('of the shell is for all languages', () => {
    const file = { companyName: { 'zh-CN': '甲' } };
    expect(readTenant({ TARO_APP_COMPANY_NAME: 'Shell' }, 'development', file).tenant?.companyName).toBe(
      'Shell',
    );
  });
});

describe('the brand in tenant.config.ts', () => {
  test('reaches the app, and what is left out is empty', () => {
    const slogan = { 'zh-CN': '你好', en: 'Hello' };
    const { brand } = tenantOf({ brand: { logo: 'a/b.PNG', slogan, support: { wechat: true } } });
    expect(brand).toEqual({
      logo: '/assets/logo.png',
      logoDark: '/assets/logo.png',
      slogan: { 'zh-CN': '你好', 'zh-TW': '你好', 'zh-HK': '你好', en: 'Hello' },
      support: { phone: '', wechat: true, page: '' },
    });
  });

  test('gives way to a colour of the shell', () => {
    const file = { brand: { color: '#1a56db', logo: 'a.svg' } };
    expect(readTenant({}, 'development', file).brand).toEqual(file.brand);
    expect(readTenant({ TARO_APP_BRAND_COLOR: '#067f3c' }, 'development', file).brand).toEqual({
      color: '#067f3c',
      logo: 'a.svg',
    });
  });

  test.each([
    [{ brand: { color: '#07c160' } }, 'brand.color in tenant.config.ts is too light for white words'],
    [{ brand: { colour: '#000000' } }, 'brand.colour in tenant.config.ts is not known.'],
    [{ brand: { logo: 5 } }, 'brand.logo in tenant.config.ts cannot be 5.'],
    [{ brand: { slogan: { fr: 'Bonjour' } } }, 'brand.slogan.fr in tenant.config.ts'],
    [
      { brand: { support: { phone: 'call us' } } },
      'brand.support.phone in tenant.config.ts cannot be "call us".',
    ],
    [
      { brand: { support: { page: 'https://x' } } },
      'brand.support.page in tenant.config.ts cannot be "https://x".',
    ],
    [
      { companyName: { 'zh-CN': 'x'.repeat(61) } },
      'companyName.zh-CN in tenant.config.ts is longer than 60 characters.',
    ],
    [{ companyName: 7 }, 'companyName in tenant.config.ts cannot be 7.'],
    [{ agreementsShown: 'page' }, 'agreementsShown in tenant.config.ts cannot be "page".'],
    [
      { accountDeletion: { url: 'http://x' } },
      'accountDeletion.url in tenant.config.ts cannot be "http://x".',
    ],
    [
      { environments: { trial: { brand: {} } } },
      'environments.trial.brand in tenant.config.ts is not known.',
    ],
  ])('is refused with %j', (file, told) => {
    const problems = wrong(file);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
  });
});

describe('the deletion of an account', () => {
  const accountDeletion = { phone: '400 000 0000' };

  test('is for customers', () => {
    const expected = { url: '', phone: '400 000 0000', page: '' };
    expect(tenantOf({ audience: 'customer', accountDeletion }).accountDeletion).toEqual(expected);
  });

  test('is refused for employees, also in one version alone', () => {
    const told = 'accountDeletion of tenant.config.ts is for customers only';
    expect(readTenant({}, 'development', { accountDeletion }).problems).toEqual([
      expect.stringContaining(told),
    ]);
    const environments = { trial: { accountDeletion } };
    expect(readTenant({}, 'development', { environments }).problems).toEqual([
      expect.stringContaining(`environments.trial.${told}`),
    ]);
  });
});

describe('a logo', () => {
  const PNG = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(100),
  ]);
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'logo-'));
    mkdirSync(path.join(root, 'brand'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const write = (name: string, contents: string | Buffer) =>
    writeFileSync(path.join(root, 'brand', name), contents);
  const problemsWith = async (brand: object): Promise<readonly string[]> => {
    writeFileSync(path.join(root, 'tenant.config.ts'), `export default ${JSON.stringify({ brand })};`);
    return (await loadTenant(root, 'development', {})).problems ?? [];
  };

  test('of the three kinds is accepted, and becomes a part of the package', async () => {
    write('light.png', PNG);
    write('dark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write('photo.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]));
    const brand = { logo: 'brand/light.png', logoDark: 'brand/dark.svg' };
    expect(await problemsWith(brand)).toEqual([]);
    expect(await problemsWith({ logo: 'brand/photo.jpeg' })).toEqual([]);
    const files = filesOf(root, brand);
    expect([...files.keys()]).toEqual(['theme.json', 'assets/logo.png', 'assets/logo-dark.svg']);
    expect(files.get('assets/logo.png')).toEqual(PNG);
  });

  test('that the company does not name is drawn in the colour of each theme', () => {
    const files = filesOf(root, { color: '#1a56db' });
    expect([...files.keys()]).toEqual(['theme.json', 'assets/logo.svg', 'assets/logo-dark.svg']);
    expect(String(files.get('assets/logo.svg'))).toContain('#1a56db');
    expect(String(files.get('assets/logo-dark.svg'))).not.toContain('#1a56db');
  });

  test('that is the only one is for both themes', () => {
    write('one.png', PNG);
    expect([...filesOf(root, { logo: 'brand/one.png' }).keys()]).toEqual(['theme.json', 'assets/logo.png']);
  });

  test.each([
    ['brand/none.png', 'which does not exist'],
    ['brand', 'which does not exist'],
    ['brand/logo.gif', 'which is no png, jpg or svg file'],
    ['brand/large.png', 'which has 41 KB'],
    ['brand/renamed.png', 'whose contents are not what its name says'],
    ['brand/empty.svg', 'whose contents are not what its name says'],
  ])('%s is refused: %s', async (file, why) => {
    write('logo.gif', 'GIF89a');
    write('large.png', Buffer.concat([PNG, Buffer.alloc(41_000)]));
    write('renamed.png', '<svg/>');
    write('empty.svg', '');
    expect(await problemsWith({ logo: file })).toEqual([
      `brand.logo of tenant.config.ts names ${file}, ${why}.\n    accepted: a png, jpg or svg file of at most 40 KB, its path as seen from the project`,
    ]);
    expect(await problemsWith({ logoDark: file })).toEqual([
      expect.stringContaining('brand.logoDark of tenant.config.ts'),
    ]);
  });
});
