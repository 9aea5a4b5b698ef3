import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildAndWatch, projectRoot } from '../../scripts/taro';
import type { Watch } from '../../scripts/taro';
import { openPhone } from '../../simulator/driver';
import { startSimulator } from '../../simulator/index';
import { packageFolder, packages, tenantOrigin } from '../packages';
import { sharedBrowser } from './browser';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { saying, words } from './words';

const phones = createPhones();
const folder = '.cache/development';
const source = path.join(projectRoot, folder, 'src');
const dist = path.join(projectRoot, folder, 'dist');
const TRACE = 'pages/sign-in/trace/index';

/** What npm start does with src, on a copy that may be edited. */
let build: Watch;

beforeAll(async () => {
  rmSync(path.join(projectRoot, folder), { recursive: true, force: true });
  cpSync(path.join(projectRoot, 'src'), source, { recursive: true });
  const settings = { ...packages.employee.settings, SOURCE_ROOT: `${folder}/src` };
  build = buildAndWatch({ output: dist, settings }, () => undefined);
  await build.ready;
}, 120_000);

afterAll(() => build.stop());

const open = (opening = {}) => phones.open('employee', { dist, ...opening });

async function traced(phone: TestPhone): Promise<string> {
  await phone.tap('Trace');
  await phone.at(TRACE);
  await phone.visible(/→/);
  return phone.top.innerText();
}

/** The id under which a support desk finds this sign-in, as the page shows it. */
async function shownId(phone: TestPhone): Promise<string> {
  const text = await (await phone.visible(saying(words.traceId('')))).innerText();
  return text.slice(text.indexOf(words.traceId('')) + words.traceId('').length).trim();
}

describe('in a build for developers, the trace', () => {
  test('tells at home what happened, in order, each with the id of the sign-in', async () => {
    const phone = await open({ openid: 'openid-bound' });
    await phone.visible('李娜');
    const lines = (await traced(phone)).split('\n').filter((line) => /→/.test(line));
    expect(lines.map((line) => line.replace(/^\S+ (\S+) /, ''))).toEqual([
      expect.stringMatching(/^attemptStarted → starting signIn$/),
      expect.stringMatching(/^answered → signedIn signIn \d+ ms$/),
    ]);
    expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBe(1);
  });

  test.each([
    ['without access', { openid: 'openid-denied' }, 'pages/sign-in/denied/index', 'answered → denied'],
    [
      'at an unknown step',
      { openid: 'openid-bound' },
      'pages/sign-in/unsupported/index',
      'answered → unsupported',
    ],
  ])('of a person %s names the id that the page shows', async (_who, opening, page, hop) => {
    if (page.includes('unsupported')) phones.sandbox().control.setPolicy({ loginStatus: 'BRAND_NEW' });
    const phone = await open(opening);
    await phone.at(page);
    const id = await shownId(phone);
    expect(id).toMatch(/^\w{4,}$/);
    const text = await traced(phone);
    expect(text).toContain(`${id} ${hop}`);
  });

  test('holds nothing that was typed, received or kept', async () => {
    const phone = await open();
    await phone.tap(words.bind.byPassword);
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'passwort');
    await phone.tap(words.bind.submit);
    await phone.visible(saying(words.problemDetails.attemptsLeft(4)));
    await phone.type(words.password.password, 'password');
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
    const text = await traced(phone);
    expect(text).toContain('attemptFailed → binding bindByPassword credentialsWrong');
    const { requests } = phones.sandbox();
    const sent = requests.map(({ body }) => JSON.stringify(body)).join(' ');
    const kept = JSON.stringify((await phone.facts()).storage);
    const long = `${sent} ${kept}`.match(/[\w.+/=-]{12,}/g) ?? [];
    expect(long.length).toBeGreaterThan(3);
    expect(long.filter((secret) => text.includes(secret))).toEqual([]);
    for (const word of ['zhangshan', 'passwor', '张珊', '13800138000']) expect(text).not.toContain(word);
  });
});

/** Replaces a text in every source that holds it. @returns how many those are */
function editSources(from: string, to: string): number {
  const places = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(source, file))
    .filter((file) => readFileSync(file, 'utf8').includes(from));
  for (const place of places) writeFileSync(place, readFileSync(place, 'utf8').replaceAll(from, to));
  return places.length;
}

describe('while npm start watches', () => {
  test('what a person edits in src shows on the phone without a reload by hand', async () => {
    const { origin } = phones.sandbox();
    const simulator = await startSimulator({
      dist,
      wechatOrigin: origin,
      resolve: { [tenantOrigin]: origin },
      watch: true,
    });
    const context = await (await sharedBrowser()).newContext();
    try {
      const phone = await openPhone(context, simulator.origin);
      await phone.visible(words.bind.text);
      expect(editSources(words.bind.text, '刚刚改过的这一句')).toBeGreaterThan(0);
      await phone.top.getByText('刚刚改过的这一句').waitFor({ timeout: 60_000 });
      expect(await phone.top.getByText(words.bind.text).count()).toBe(0);
    } finally {
      await context.close();
      await simulator.close();
    }
  });
});

describe('in a production package', () => {
  const package_ = packageFolder('employee');

  test('there is no trace page and no way to it', async () => {
    expect(existsSync(path.join(package_, path.dirname(TRACE)))).toBe(false);
    expect(readFileSync(path.join(package_, 'app.json'), 'utf8')).not.toContain('trace');
    const phone = await phones.open('employee', { openid: 'openid-denied' });
    await phone.visible(saying(words.traceId('')));
    expect(await phone.top.getByText('Trace').count()).toBe(0);
  });
});
