import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Transport } from '../../src/core/ports';
import type { CodePurpose } from '../../src/core/cooldowns';
import type { Recipient } from '../../src/core/recipient';
import type { Policy, Sandbox } from '../../sandbox';
import { openApp, type App } from '../world/app';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { nodeTransport } from '../world/transport';
import { complaintsAbout, SHAPES } from './shapes';

const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };

let sandbox: Sandbox;
const seen = new Map<string, string[]>();

beforeAll(async () => {
  sandbox = await startJudgedSandbox({ policy: { product: 'eiam' } });
});
afterAll(() => sandbox.close());

/** Hands every answer on, and keeps what is wrong with it. */
const judging: Transport = async (request) => {
  const response = await nodeTransport(request);
  const path = new URL(request.url).pathname.replace('/api/v2/sdk', '');
  const complaints = complaintsAbout(path, response.status, response.body);
  seen.set(path, [...(seen.get(path) ?? []), ...complaints]);
  return response;
};

async function launched(openid: string, policy: Partial<Policy> = {}): Promise<App> {
  sandbox.control.reset();
  sandbox.control.setPolicy({ product: 'eiam', ...policy });
  const app = openApp({
    sandbox,
    openid,
    ports: { transport: judging },
    settings: { signOut: { mode: 'remote', proof: 'session-header' }, offerMobileChange: true },
  });
  await app.actions.launch();
  return app;
}

async function sendCode(app: App, purpose: CodePurpose, to: Recipient): Promise<string> {
  await app.codeSender.request(purpose, to);
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(stage.name);
  await app.codeSender.solve(purpose, sandbox.control.captchaX(stage.puzzle.token) ?? -1);
  return sandbox.control.inbox().at(-1)?.code ?? '';
}

/** Flows that together meet every endpoint the client knows. */
const FLOWS: Record<string, () => Promise<void>> = {
  'binding by phone, then all a signed-in person may do': async () => {
    const app = await launched('openid-1');
    await app.actions.bindByPhone(app.phoneCode('13800138000'));
    app.clock.advance(300_000);
    await app.idToken.fresh();
    await app.account.changeMobileByPhone(app.phoneCode('18911112222'));
    const [bound] = await app.account.boundAccounts();
    if (bound) await app.account.unbind(bound);
    await app.actions.signOut();
  },
  'binding by codes': async () => {
    for (const recipient of [MOBILE, EMAIL]) {
      const app = await launched('openid-2');
      await app.areas.loadOthers();
      await app.actions.bindByCode({ recipient, code: '000' });
      await app.actions.bindByCode({ recipient, code: await sendCode(app, 'binding', recipient) });
      expect(app.step()).toBe('signedIn');
    }
  },
  'binding by password, wrong and right': async () => {
    const app = await launched('openid-3');
    await app.actions.bindByPassword({ userName: 'zhangshan', password: 'wrong' });
    await app.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    expect(app.step()).toBe('signedIn');
  },
  'a forgotten password, by an SMS and by an email code': async () => {
    for (const recipient of [MOBILE, EMAIL]) {
      const app = await launched('openid-6');
      const code = await sendCode(app, 'resettingPassword', recipient);
      expect(await app.forgottenPassword.reset({ recipient, code }, 'Zhang2021pass')).toBeNull();
    }
  },
  'registering by phone and by code': async () => {
    const byPhone = await launched('openid-4', { whenUnknown: 'USER_REGISTER', flows: null });
    await byPhone.actions.bindByPhone(byPhone.phoneCode('18900000001'));
    const byCode = await launched('openid-5', { whenUnknown: 'USER_REGISTER', verbatimBlanks: true });
    await byCode.actions.bindByCode({
      recipient: MOBILE,
      code: await sendCode(byCode, 'registering', MOBILE),
    });
    expect(byCode.step()).toBe('signedIn');
  },
  'a second factor by either way': async () => {
    const mobile: Recipient = { method: 'mobile', address: '13500135000' };
    const bySms = await launched('openid-mfa');
    await bySms.actions.lookUpMobile();
    await bySms.actions.verify({ recipient: mobile, code: await sendCode(bySms, 'verifying', mobile) });
    const email: Recipient = { method: 'email', address: 'zhoufang@example.com' };
    const byEmail = await launched('openid-mfa-email');
    await byEmail.actions.verify({ recipient: email, code: await sendCode(byEmail, 'verifying', email) });
    expect(byEmail.step()).toBe('signedIn');
  },
  'an expired and an expiring password': async () => {
    const expired = await launched('openid-6');
    await expired.actions.bindByPassword({ userName: 'liuyang', password: 'Liu2025pass' });
    await expired.actions.changePassword({ old: 'Liu2025pass', new: 'Liu2027pass' });
    const warned = await launched('openid-7');
    await warned.actions.bindByPassword({ userName: 'sunlei', password: 'Sun2026pass' });
    await warned.actions.skipPasswordChange();
    expect(warned.step()).toBe('signedIn');
  },
  'a person without access': async () => {
    expect((await launched('openid-denied')).step()).toBe('denied');
  },
};

describe('the sandbox answers as the documents do', () => {
  test.each(Object.keys(FLOWS))('%s', async (name) => {
    seen.clear();
    await FLOWS[name]?.();
    for (const [path, complaints] of seen) expect({ path, complaints }).toEqual({ path, complaints: [] });
  });

  test('at every endpoint there is a shape for', async () => {
    seen.clear();
    for (const flow of Object.values(FLOWS)) await flow();
    expect([...seen.keys()].sort()).toEqual(Object.keys(SHAPES).sort());
  });
});
