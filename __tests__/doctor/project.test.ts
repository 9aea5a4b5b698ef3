import { describe, expect, test } from '@jest/globals';
import { checkNode } from '../../scripts/doctor/checks/project';
import type { Project } from '../../scripts/doctor/options';
import { CHECKS } from '../../scripts/doctor/report';
import { runDoctor } from '../../scripts/doctor/run';
import { codeOf, errorsOf, examine, findingsOf, openSandbox, projectWith, settingsWith } from './setup';

const withFiles = (
  files: Readonly<Record<string, unknown>>,
  settings: Project['settings'] = null,
): Project => ({
  root: projectWith(files),
  settings,
});

/** A run without a tenant: the project alone. */
const examineProject = (project: Project) => runDoctor({ tenant: null, project });

describe('Node', () => {
  const root = () => projectWith({ 'package.json': { engines: { node: '>=20.19' } } });

  test.each([
    ['20.19.0', 'nodeFits'],
    ['20.20.2', 'nodeFits'],
    ['22.0.0', 'nodeFits'],
    ['20.9.0', 'nodeTooOld'],
    ['18.20.0', 'nodeTooOld'],
  ])('%s: %s', (version, code) => {
    expect(checkNode(root(), version).code).toBe(code);
  });

  test('is not judged where no package.json says what is wanted', () => {
    expect(checkNode('/nowhere', '18.0.0').code).toBe('nodeUnasked');
  });
});

describe('the settings', () => {
  test('that are wrong are told one by one, with what is accepted', async () => {
    const problems = [
      'TARO_APP_ID is not an appid.\n    accepted: wx…\n    example:  TARO_APP_ID=wx1',
      'two',
    ];
    const report = await examineProject(withFiles({}, settingsWith({ problems })));
    expect(report.findings.filter(({ check }) => check === 'settings')).toMatchObject([
      { says: 'TARO_APP_ID is not an appid.', mend: 'accepted: wx…; example: TARO_APP_ID=wx1' },
      { says: 'two' },
    ]);
    expect(report.exitCode).toBe(1);
    expect(report.target).toBeNull();
    expect([...new Set(report.findings.map(({ check }) => check))]).toEqual(
      expect.arrayContaining([...CHECKS]),
    );
  });

  test('that are right are said to be so', async () => {
    const report = await examineProject(withFiles({}, settingsWith()));
    expect(codeOf(report, 'settings')).toBe('settingsValid');
  });

  test('of several versions are named, with how to check them', async () => {
    const report = await examineProject(withFiles({}, settingsWith({ versions: ['trial', 'release'] })));
    expect(codeOf(report, 'settings')).toBe('settingsValid settingsOfVersions');
    expect(findingsOf(report, 'settings')[1]).toMatchObject({
      severity: 'note',
      says: expect.stringContaining('trial, release') as unknown,
      mend: expect.stringContaining('--environment') as unknown,
    });
  });

  test.each([
    ['wx0123456789abcdef', {}, 'appIdSet'],
    ['', { appid: 'wx0123456789abcdef' }, 'appIdSet'],
    ['', { appid: 'touristappid' }, 'appIdMissing'],
    ['', {}, 'appIdMissing'],
  ])('TARO_APP_ID=%s and project.config.json %j: %s', async (appId, config, code) => {
    const project = withFiles({ 'project.config.json': config }, settingsWith({ appId }));
    expect(codeOf(await examineProject(project), 'app-id')).toBe(code);
  });
});

describe('the package', () => {
  const sized = (kilobytes: number, text = '') => ({
    'dist/app.json': '{}',
    'dist/app.js': text + ' '.repeat(kilobytes * 1024),
    'dist/app.js.map': ' '.repeat(4096 * 1024),
  });

  test.each([
    [100, 'packageFits'],
    [2000, 'packageNearlyFull'],
    [2100, 'packageTooBig'],
  ])('of %d KB: %s', async (kilobytes, code) => {
    expect(codeOf(await examineProject(withFiles(sized(kilobytes))), 'package')).toBe(code);
  });

  test('in two parts of which each fits is not too big', async () => {
    const files = {
      'dist/app.json': JSON.stringify({ subPackages: [{ root: 'pages/sign-in', pages: ['bind/index'] }] }),
      'dist/app.js': ' '.repeat(1500 * 1024),
      'dist/pages/sign-in/vendors.js': ' '.repeat(1800 * 1024),
    };
    const report = await examineProject(withFiles(files));
    expect(codeOf(report, 'package')).toBe('packageFits');
    expect(report.findings.find(({ check }) => check === 'package')?.says).toContain(
      'subpackage pages/sign-in has 1800 KB',
    );
  });

  test('whose subpackage is over the limit is too big', async () => {
    const files = {
      'dist/app.json': JSON.stringify({ subpackages: [{ root: 'shop/', pages: ['index'] }] }),
      'dist/app.js': ' '.repeat(100 * 1024),
      'dist/shop/index.js': ' '.repeat(2100 * 1024),
    };
    expect(codeOf(await examineProject(withFiles(files)), 'package')).toBe('packageTooBig');
  });

  test('that was not built is passed over', async () => {
    expect(codeOf(await examineProject(withFiles({})), 'package')).toBe('packageMissing');
  });

  test.each([
    ['ours', 'packageFits'],
    ['https://other.example.com', 'packageFits packageOfAnother'],
  ])('that holds %s', async (text, codes) => {
    const { origin } = await openSandbox();
    const files = sized(1, text === 'ours' ? `const origin="${origin}"` : text);
    const project = withFiles(files, settingsWith());
    expect(codeOf(await examine({ origin }, { project }), 'package')).toBe(codes);
  });
});

describe('the base library', () => {
  test.each([
    ['3.8.0', 'libraryFits', null],
    ['2.32.3', 'libraryFits', null],
    ['2.21.2', 'libraryTooOld', 'encrypted storage, the privacy guide'],
    ['trial', 'libraryUnknown', null],
  ])('%s: %s', async (libVersion, code, missing) => {
    const report = await examineProject(withFiles({ 'project.config.json': { libVersion } }));
    expect(codeOf(report, 'base-library')).toBe(code);
    if (missing !== null)
      expect(report.findings.find((finding) => finding.code === code)?.says).toContain(missing);
  });
});

describe('the domains for WeChat', () => {
  const agreements = ['https://www.example.com/terms', 'https://www.example.com/privacy', ''];

  test('are the origin of the tenant, and of the agreements once', async () => {
    const project = withFiles({}, settingsWith({ agreements }));
    const report = await examine({ origin: `https://${'a'.repeat(64)}.invalid:8443` }, { project });
    expect(report.domains).toEqual({
      request: [`https://${'a'.repeat(64)}.invalid:8443`],
      business: ['https://www.example.com'],
    });
    expect(codeOf(report, 'address')).toBe('addressWithPort');
  });

  test('are none for a tenant on this computer', async () => {
    const report = await examine(await openSandbox());
    expect(report.domains).toEqual({ request: [], business: [] });
    expect(errorsOf(report)).toEqual([]);
  });
});
