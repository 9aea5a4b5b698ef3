import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../sandbox';
import { e2eBuilds, e2eOrigin } from '../../scripts/e2e-builds';
import { startPrintedServer, type PrintedServer } from '../world/printedServer';
import { closeBrowser, openPhone, type TestPhone } from './phone';

const LOGIN = 'login/wechat-miniprogram';

let wechat: Sandbox;
let tenant: PrintedServer | null = null;
let phone: TestPhone | null = null;

beforeEach(async () => {
  wechat = await startSandbox();
});
afterEach(async () => {
  await phone?.close();
  await tenant?.close();
  await wechat.close();
});
afterAll(closeBrowser);

/** A phone whose tenant answers to the letter as the documents print it. */
async function openAgainst(answers: Readonly<Record<string, string>>): Promise<TestPhone> {
  tenant = await startPrintedServer(answers);
  phone = await openPhone({
    dist: e2eBuilds.employee.output,
    sandboxOrigin: wechat.origin,
    resolve: { [e2eOrigin]: tenant.origin },
    openid: 'openid-new',
    consent: 'given',
  });
  return phone;
}

test('the sign-in of seed 004 opens home, though its shortened id token names nobody', async () => {
  const opened = await openAgainst({ [LOGIN]: 'seeds/004-login-success-1-signed-in.http' });
  await opened.visible(/登录有效期至/);
  await opened.expectNoUnsupported();
});

test('the binding of seed 004, blanks and all, offers what it names; the phone button of seed 002 leads in', async () => {
  const opened = await openAgainst({
    [LOGIN]: 'seeds/004-login-success-3-bind.http',
    'social/wechat-mobile-bind': 'seeds/002-wechat-mobile-bind-success.http',
  });
  await opened.at('pages/bind/index');
  await opened.visible('使用手机验证码');
  await opened.visible('使用邮箱验证码');
  await opened.tap('使用微信手机号');
  await opened.allowPhoneNumber();
  await opened.visible(/登录有效期至/);
  expect((await opened.facts()).pages).toEqual(['pages/home/index']);
  await opened.expectNoUnsupported();
});
