import { describe, expect, jest, test } from '@jest/globals';
import { keptConsent } from '../packages/keptConsent';
import { createWorkbenches, OPENID, shown, tap } from './workbench';
import { saying, words } from './words';

/* The page around the phone: on each tab something is done, and its effect is seen on the phone or at the tenant. */

jest.setTimeout(120_000);

const workbenches = createWorkbenches();
describe('the person', () => {
  test('becomes one whom the tenant knows, and then one without access', async () => {
    const bench = await workbenches.open();
    const { person } = bench.words.tabs;
    expect(await bench.page.getByRole('tab', { name: person }).getAttribute('aria-selected')).toBe('true');
    await bench.press('已绑定');
    await shown(bench, '张珊');
    await bench.press('无权限');
    await shown(bench, words.denied.title);
    await bench.press('陌生人');
    await shown(bench, words.bind.text);
    expect(bench.sandbox.control.people().filter(({ openid }) => openid === OPENID)).toEqual([]);
  });

  test('is edited and saved, and read by the tenant', async () => {
    const bench = await workbenches.open();
    await bench.press('已绑定');
    await shown(bench, '张珊');
    await bench.page.getByRole('button', { name: /^张珊/ }).click();
    const panel = bench.page.getByRole('tabpanel');
    await panel.getByLabel('姓名').fill('张珊珊');
    await panel.getByLabel('姓名').press('Enter');
    await bench.press(bench.words.person.save);
    await panel.getByText(bench.words.person.saved, { exact: true }).waitFor();
    expect(bench.sandbox.control.people().map(({ name }) => name)).toContain('张珊珊');
    await bench.press(bench.words.actions.clear);
    await shown(bench, '张珊珊');
  });
});

describe('WeChat', () => {
  test('has no quota for the phone button, at once', async () => {
    const bench = await workbenches.open();
    const panel = await bench.open('wechat');
    await panel.getByLabel(bench.words.wechat.permission).selectOption('noQuota');
    await tap(bench, words.bind.byPhone);
    await shown(bench, saying(words.problems.phoneQuotaUsedUp.happened));
    expect(bench.page.url()).toContain('permission=noQuota');
  });

  test('is dark, in larger type and offline', async () => {
    const bench = await workbenches.open();
    const panel = await bench.open('wechat');
    await panel.getByLabel(bench.words.wechat.theme).selectOption('dark');
    await bench.frame.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    await panel.getByLabel(bench.words.wechat.network).selectOption('none');
    await bench.press(bench.words.actions.restart);
    await shown(bench, words.home.tryAgain);
    await bench.frame.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
  });

  test('has a slow network and a wrong clock', async () => {
    const bench = await workbenches.open({
      path: `/?openid=${OPENID}&privacy=agreed&latency=300&clock=86400`,
    });
    await shown(bench, words.bind.text);
    const traffic = await bench.open('traffic');
    const time = await traffic.getByRole('row').nth(1).getByRole('cell').last().innerText();
    expect(parseInt(time)).toBeGreaterThanOrEqual(300);
    const ahead = await bench.phone.evaluate(() => Date.now() - performance.timeOrigin - performance.now());
    expect(Math.round(ahead / 1000)).toBe(86_400);
  });
});

describe('the tenant', () => {
  test('asks strangers to register, and then has a fault', async () => {
    const bench = await workbenches.open();
    const panel = await bench.open('tenant');
    await panel.getByLabel('未绑定的微信用户').selectOption('USER_REGISTER');
    await bench.press(bench.words.actions.restart);
    await shown(bench, words.register.title);
    await bench.press(bench.words.tenant.faults);
    await panel.getByLabel(bench.words.tenant.endpoint).selectOption('/login/wechat-miniprogram');
    await panel.getByRole('combobox', { name: bench.words.tenant.kind }).selectOption('refuse');
    await bench.press(bench.words.tenant.add);
    await panel.getByRole('listitem').filter({ hasText: '/login/wechat-miniprogram' }).waitFor();
    await bench.press(bench.words.actions.restart);
    await shown(bench, words.home.tryAgain);
    await bench.press(bench.words.tenant.clear);
    await panel.getByText(bench.words.tenant.none, { exact: true }).waitFor();
    expect(bench.sandbox.control.faults()).toEqual([]);
  });

  test('refuses a value in its own words', async () => {
    const bench = await workbenches.open();
    const panel = await bench.open('tenant');
    await bench.press('验证码与滑块');
    await panel.getByLabel('验证码位数').fill('-1');
    await panel.getByLabel('验证码位数').press('Enter');
    await bench.page.getByRole('alert').filter({ hasText: 'policy.codeLength' }).waitFor();
  });
});

test('a code that arrives is filled into the phone by one click', async () => {
  const bench = await workbenches.open();
  bench.sandbox.control.setPolicy({ captchaTolerance: 400 });
  await tap(bench, words.bind.byMobileCode);
  await bench.phone.getByLabel(words.codes.mobile.label).fill('13800138000');
  for (const name of [
    words.codes.getCode,
    words.captcha.withoutDragging,
    words.captcha.farRight,
    words.captcha.done,
  ])
    await tap(bench, name);
  const panel = await bench.open('inbox');
  await panel.getByRole('button', { name: saying(bench.words.inbox.fill) }).click();
  await panel.getByText(bench.words.inbox.filled).waitFor();
  const [sent] = bench.sandbox.control.inbox();
  expect(await bench.phone.getByLabel(words.codes.digits).inputValue()).toBe(sent?.code);
  await tap(bench, words.bind.submit);
  await shown(bench, '张珊');
});

test('traffic shows headers and bodies without secrets, and sends a request again', async () => {
  const bench = await workbenches.open();
  await shown(bench, words.bind.text);
  const panel = await bench.open('traffic');
  await panel.getByRole('button', { name: '/api/v2/sdk/login/wechat-miniprogram' }).first().click();
  const sent = panel.getByLabel(bench.words.traffic.sent, { exact: true });
  const received = panel.getByLabel(bench.words.traffic.received, { exact: true });
  await received.filter({ hasText: 'SOCIAL_BIND' }).waitFor();
  const [request] = bench.sandbox.requests;
  const secrets = JSON.stringify(request?.body).match(/[\w-]{20,}/g) ?? [];
  expect(secrets.length).toBeGreaterThan(0);
  const text = `${await sent.innerText()} ${await received.innerText()}`;
  expect(text).toContain('content-type: application/json');
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).toContain('••••••');
  const before = bench.sandbox.requests.length;
  await bench.press(bench.words.traffic.repeat);
  await panel.getByRole('row').nth(2).waitFor();
  expect(bench.sandbox.requests).toHaveLength(before + 1);
});

test('storage shows what is stored, and forgets it', async () => {
  const bench = await workbenches.open();
  const panel = await bench.open('storage');
  const row = panel.getByRole('row').filter({ hasText: keptConsent.key });
  await row.waitFor();
  await row.getByRole('button').click();
  await row.waitFor({ state: 'detached' });
});

test('the meter counts setData by page, and holds WeChat’s rules against it', async () => {
  const bench = await workbenches.open();
  await shown(bench, words.bind.text);
  const panel = await bench.open('meter');
  const nodes = panel.getByRole('row').filter({ hasText: bench.words.meter.rules.nodes });
  expect(await nodes.innerText()).toContain(bench.words.meter.met);
  const unit = panel.getByRole('row').filter({ hasText: 'pages/sign-in/bind/index' });
  expect(Number(await unit.getByRole('cell').first().innerText())).toBeGreaterThan(0);
});

test('the console shows requests and is cleared', async () => {
  const bench = await workbenches.open();
  const panel = await bench.open('console');
  const line = panel
    .getByRole('list', { name: bench.words.tabs.console })
    .getByText(/wechat-miniprogram 200$/);
  await line.waitFor();
  await bench.press(bench.words.console.clear);
  await line.waitFor({ state: 'detached' });
});
