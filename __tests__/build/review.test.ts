import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { privacyUses } from '../../scripts/review/rules/privacy';
import { readPackage } from '../../scripts/review/readPackage';
import { reviewPackage } from '../../scripts/review/review';
import { projectRoot } from '../../scripts/taro';
import { packageFolder } from '../packages';
import { runScript } from '../runScript';

/** npm run review, on the customers' package as it was built, and on copies of it that are spoiled in one place each. */

let dist: string;

type Change = (text: string) => string;

const edit = (file: string, change: Change): void => {
  const place = path.join(dist, file);
  const before = readFileSync(place, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} is not changed`);
  writeFileSync(place, after);
};
const add = (file: string, text: string): void => appendFileSync(path.join(dist, file), text);
const editJson = (file: string, values: object): void =>
  edit(file, (text) => JSON.stringify({ ...(JSON.parse(text) as object), ...values }));
const found = (declared?: readonly string[]) =>
  reviewPackage(dist, declared).findings.map(({ rule, place }) => `${rule}: ${place}`);

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'review-'));
  cpSync(packageFolder('customer'), dist, { recursive: true });
  editJson('project.config.json', { appid: 'wx0123456789abcdef' });
});
afterEach(() => rmSync(dist, { recursive: true }));

test('the package that tests run is rejected for one reason: it has no appid of a mini program', () => {
  const { findings, privacy, domains } = reviewPackage(packageFolder('customer'));
  expect(findings.map(({ rule }) => rule)).toEqual(['appid']);
  expect(privacy.map(({ name }) => name)).toEqual(['getPhoneNumber', 'setClipboardData']);
  expect(domains).toEqual(['https://login.example.com']);
});

test('with an appid, nothing is found', () => {
  expect(found()).toEqual([]);
  expect(found(['getPhoneNumber', 'setClipboardData'])).toEqual([]);
});

test('the appid is found where project.config.json is beside the folder of a native mini program, and names it', () => {
  const above = path.join(dist, 'project.config.json');
  const inside = path.join(dist, 'miniprogram');
  cpSync(packageFolder('customer'), inside, { recursive: true });
  rmSync(path.join(inside, 'project.config.json'));
  const rules = () => reviewPackage(inside).findings.map(({ rule }) => rule);
  expect(rules()).toEqual(['appid']);
  writeFileSync(above, '{ "appid": "wx0123456789abcdef", "miniprogramRoot": "miniprogram/" }');
  expect(rules()).toEqual([]);
  writeFileSync(above, '{ "appid": "wx0123456789abcdef", "miniprogramRoot": "other/" }');
  expect(rules()).toEqual(['appid']);
});

const BIND = 'pages/sign-in/bind/index';
const LARGE = 2 * 1024 * 1024;

describe('a package is rejected', () => {
  test.each<[string, string, () => void]>([
    [
      'that opens a page of the sign-in first, for customers',
      'forced sign-in: app.json',
      () => editJson('app.json', { entryPagePath: BIND }),
    ],
    [
      'with a page of the sign-in that has no back arrow',
      `decline: ${BIND}.json`,
      () => editJson(`${BIND}.json`, { navigationStyle: 'custom' }),
    ],
    [
      'with a template whose box is ticked',
      `consent beforehand: ${BIND}.wxml`,
      () => add(`${BIND}.wxml`, '<checkbox value="agreed" checked="{{true}}" />'),
    ],
    [
      'with code that ticks a box',
      'consent beforehand: common.js',
      () => add('common.js', ';create(Checkbox,{value:"agreed",checked:!0})'),
    ],
    [
      'without an agreement',
      'agreements: common.js',
      () => edit('common.js', (code) => code.replace(/privacyPolicyUrl:"[^"]+"/, 'privacyPolicyUrl:""')),
    ],
    [
      'that does not ask WeChat to check its privacy guide',
      'privacy check: app.json',
      () => editJson('app.json', { __usePrivacyCheck__: false }),
    ],
    [
      'that asks for the place without saying so',
      'requiredPrivateInfos: pages/home/index.js',
      () => add('pages/home/index.js', ';wx.getLocation({type:"wgs84"})'),
    ],
    [
      'with the address of a computer',
      'addresses: common.js',
      () => add('common.js', ';var a="http://127.0.0.1:4010"'),
    ],
    ['with an http address', 'addresses: common.js', () => add('common.js', ';var a="http://example.com"')],
    [
      'with a client secret',
      'secrets: common.js',
      () => add('common.js', ';var a={client_secret:"0123456789"}'),
    ],
    [
      'with a private key',
      'secrets: common.js',
      () => add('common.js', ';var a="-----BEGIN RSA PRIVATE KEY-----"'),
    ],
    ['with the file of a key', 'secrets: private.wx1.key', () => add('private.wx1.key', 'x')],
    ['that is too large', 'size: app.json', () => add('assets/large.bin', 'x'.repeat(LARGE))],
    [
      'that WeChat’s search finds',
      `sitemap: sitemap.json`,
      () => edit('sitemap.json', (text) => text.replace(/\{[^{}]*bind\/index" \},/, '')),
    ],
    ['without a sitemap', 'sitemap: app.json', () => editJson('app.json', { sitemapLocation: undefined })],
    [
      'whose domains DevTools does not check',
      'urlCheck: project.config.json',
      () => editJson('project.config.json', { setting: { urlCheck: false } }),
    ],
    [
      'with a page for developers',
      'development build: app.json',
      () => {
        edit('app.json', (text) => text.replace('"bind/index",', '"bind/index","trace/index",'));
        edit('sitemap.json', (text) =>
          text.replace(
            BIND,
            'pages/sign-in/trace/index" }, { "action": "disallow", "page": "pages/sign-in/bind/index',
          ),
        );
      },
    ],
  ])('%s', (_what, told, spoil) => {
    spoil();
    expect(found()).toEqual([told]);
  });

  test('in which no page offers to decline, whatever form the words have in the code', () => {
    edit('common.js', (code) => code.replaceAll('暂不登录', '\\u6682\\u4e0d\\u767b\\u5f55'));
    expect(found()).toEqual([]);
    const words = /\\u6682\\u4e0d\\u767b\\u5f55|暂不登录|暫不登入|Not now/g;
    for (const file of ['common.js', 'pages/sign-in/sub-vendors.js'])
      edit(file, (code) => code.replaceAll(words, 'Sign in'));
    expect(found()).toEqual([`decline: ${BIND}.js`]);
  });

  test('whose privacy guide says less, or more, than it does', () => {
    expect(found(['getPhoneNumber', 'chooseImage'])).toEqual([
      'privacy guide: common.js',
      'privacy guide: app.json',
    ]);
  });
});

test('employees may be asked at once', () => {
  edit('common.js', (code) => code.replace('audience:"customer"', 'audience:"employee"'));
  editJson('app.json', { entryPagePath: BIND });
  expect(found()).toEqual([]);
});

test('a secret is not repeated', () => {
  add('common.js', ';var a={appSecret:"9f8e7d6c5b4a"}');
  expect(JSON.stringify(reviewPackage(dist))).not.toContain('9f8e7d6c5b4a');
});

test('what docs/review.md lists for the privacy guide is what the package uses', () => {
  const text = readFileSync(path.join(projectRoot, 'docs/review.md'), 'utf8');
  const missing = privacyUses(readPackage(dist)).filter(({ name }) => !text.includes(name));
  expect(missing).toEqual([]);
});

describe('the command', () => {
  const review = (...args: readonly string[]) => runScript('scripts/review.ts', ['--dist', dist, ...args]);

  test('ends with 0 where nothing is found, and tells it as JSON', () => {
    const { status, stdout } = review('--json');
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], domains: ['https://login.example.com'] });
    expect(status).toBe(0);
  });

  test('ends with 1, and says the rule, the place and the mend', () => {
    editJson('app.json', { entryPagePath: BIND });
    const { status, stdout } = review();
    expect(stdout).toMatch(/✗ forced sign-in: app\.json\n.*asked to sign in before.*\n.*→ Make a page/);
    expect(status).toBe(1);
  });

  test('refuses a flag that it does not know, and a folder without a build', () => {
    expect(review('--fix').stderr).toMatch(/Unknown option '--fix'[^]*Usage: npm run review/);
    rmSync(path.join(dist, 'app.json'));
    const { status, stderr } = review();
    expect(stderr).toContain(`There is no app.json in ${dist}. Build first`);
    expect(status).toBe(1);
  });

  test('refuses an entry of the guide that it does not know', () => {
    const { status, stderr } = review('--declared', 'getPhone');
    expect(stderr).toContain('getPhone is not known');
    expect(status).toBe(1);
  });
});
