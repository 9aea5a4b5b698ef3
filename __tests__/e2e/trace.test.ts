import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { e2eBuilds } from '../../scripts/e2e-builds';
import { buildAndWatch, projectRoot } from '../../scripts/taro';
import type { TestPhone } from './phone';
import { createPhones } from './phones';

const phones = createPhones();
const dist = path.join(projectRoot, '.cache/test-build/development');
const TRACE = 'pages/trace/index';

beforeAll(async () => {
  const build = buildAndWatch({ ...e2eBuilds.employee, output: dist }, () => undefined);
  await build.ready.finally(() => build.stop());
}, 120_000);

const open = (opening = {}) => phones.open('employee', { dist, ...opening });

async function traced(phone: TestPhone): Promise<string> {
  await phone.tap('Trace');
  await phone.at(TRACE);
  await phone.visible('Trace');
  return phone.top.innerText();
}

/** The id under which a support desk finds this sign-in, as the page shows it. */
async function shownId(phone: TestPhone): Promise<string> {
  const text = await (await phone.visible(/追踪编号/)).innerText();
  return text.replace(/.*追踪编号\s*/s, '').trim();
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
    ['without access', { openid: 'openid-denied' }, 'pages/denied/index', 'answered → denied'],
    ['at an unknown step', { openid: 'openid-bound' }, 'pages/unsupported/index', 'answered → unsupported'],
  ])('of somebody %s names the id that the page shows', async (_who, opening, page, hop) => {
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
    await phone.tap('使用账号密码');
    await phone.type('账号', 'zhangshan');
    await phone.type('密码', 'passwort');
    await phone.tap('关联并登录');
    await phone.visible(/还可以再试/);
    await phone.type('密码', 'password');
    await phone.tap('关联并登录');
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

describe('in a production package', () => {
  const package_ = e2eBuilds.employee.output;

  test('there is no trace page and no way to it', async () => {
    expect(existsSync(path.join(package_, path.dirname(TRACE)))).toBe(false);
    expect(readFileSync(path.join(package_, 'app.json'), 'utf8')).not.toContain('trace');
    const phone = await phones.open('employee', { openid: 'openid-denied' });
    await phone.visible(/追踪编号/);
    expect(await phone.top.getByText('Trace').count()).toBe(0);
  });
});
