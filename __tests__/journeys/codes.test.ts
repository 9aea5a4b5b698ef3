import { describe, expect, test } from '@jest/globals';
import type { CodePurpose } from '../../src/core/cooldowns';
import type { Recipient } from '../../src/core/recipient';
import type { App } from '../world/app';
import { createWorld } from '../world/world';

const world = createWorld();
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };
const NOBODY: Recipient = { method: 'mobile', address: '18900000000' };

const puzzleOf = (app: App) => {
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(`no puzzle but ${stage.name}`);
  return stage.puzzle;
};

/** Where the piece belongs, in image pixels; only the tenant knows. */
const gapOf = (app: App) => world.sandbox().control.captchaX(puzzleOf(app).token) ?? -1;

/** The digits that reached the recipient. */
const received = () => world.sandbox().control.inbox().at(-1)?.code ?? '';

async function sendCode(app: App, purpose: CodePurpose, recipient: Recipient): Promise<void> {
  await app.codeSender.request(purpose, recipient);
  await app.codeSender.solve(purpose, gapOf(app));
}

describe('a code behind the slider captcha', () => {
  test.each([MOBILE, EMAIL])('reaches the person after one puzzle: %o', async (recipient) => {
    const app = await world.launched();
    await sendCode(app, 'binding', recipient);
    expect(app.codeSender.store.getState()).toMatchObject({
      stage: { name: 'resting' },
      sentTo: recipient,
      problem: null,
    });
    expect(received()).toMatch(/^\d{6}$/);
    expect(world.calls().slice(1)).toEqual(['captcha', 'verify', 'send']);
  });

  test('the puzzle knows the real sizes of its pictures', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    expect(puzzleOf(app)).toMatchObject({
      pictureSize: { width: 310, height: 155 },
      pieceSize: { width: 47, height: 155 },
    });
  });

  test.each([4.4, -4.4])('a drop %d pixels off still fits', async (off) => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    await app.codeSender.solve('binding', gapOf(app) + off);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
  });

  test('a wrong drop brings a new puzzle and keeps the recipient', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const first = puzzleOf(app).token;
    await app.codeSender.solve('binding', gapOf(app) + 40);
    expect(app.codeSender.store.getState()).toMatchObject({
      recipient: MOBILE,
      sentTo: null,
      problem: { code: 'captchaFailed' },
    });
    expect(puzzleOf(app).token).not.toBe(first);
    await app.codeSender.solve('binding', gapOf(app));
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
  });

  test('nobody slides for ever: after five wrong drops it is given up', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    for (let drops = 0; drops < 5; drops += 1) await app.codeSender.solve('binding', gapOf(app) + 40);
    expect(app.codeSender.store.getState()).toMatchObject({
      stage: { name: 'resting' },
      problem: { code: 'captchaGivenUp' },
    });
  });

  test('another puzzle can be had, and a puzzle can be closed', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const first = puzzleOf(app).token;
    await app.codeSender.refresh();
    expect(puzzleOf(app).token).not.toBe(first);
    app.codeSender.cancel();
    expect(app.codeSender.store.getState().stage.name).toBe('resting');
  });

  test('an answer that comes after the puzzle was closed changes nothing', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const solving = app.codeSender.solve('binding', gapOf(app));
    app.codeSender.cancel();
    await solving;
    expect(app.codeSender.store.getState()).toMatchObject({ stage: { name: 'resting' }, sentTo: null });
    expect(world.sandbox().control.inbox()).toHaveLength(0);
  });

  test('a puzzle that ran out is a failed one', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const x = gapOf(app);
    world.clock().advance(121_000);
    await app.codeSender.solve('binding', x);
    expect(app.codeSender.store.getState().problem?.code).toBe('captchaFailed');
  });

  test('a tenant whose captcha wants the answer encrypted gets it so', async () => {
    world.sandbox().control.setPolicy({ captchaEncryption: 'aes-ecb' });
    const app = await world.launched({ settings: { captchaEncryption: 'auto' } });
    await sendCode(app, 'binding', MOBILE);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
  });

  test('a tenant without a key is answered in the clear, whatever the setting allows', async () => {
    world.sandbox().control.setPolicy({ captchaSecretKey: 'null' });
    const app = await world.launched({ settings: { captchaEncryption: 'auto' } });
    await sendCode(app, 'binding', MOBILE);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
  });

  test('a tenant that demands no puzzle shows none', async () => {
    world.sandbox().control.setPolicy({ captcha: 'skip' });
    const app = await world.launched({ settings: { captcha: 'skip' } });
    await app.codeSender.request('binding', MOBILE);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
    expect(world.calls()).toEqual(['wechat-miniprogram', 'send']);
  });
});

describe('the pause between two codes', () => {
  test('is kept: no request leaves the phone before it is over', async () => {
    const app = await world.launched();
    await sendCode(app, 'binding', MOBILE);
    await app.codeSender.request('binding', MOBILE);
    expect(world.calls().filter((call) => call === 'captcha')).toHaveLength(1);
    world.clock().advance(60_000);
    await sendCode(app, 'binding', MOBILE);
    expect(world.sandbox().control.inbox()).toHaveLength(2);
  });

  test('survives leaving the page and a cold start, without writing the address down', async () => {
    const first = await world.launched();
    await sendCode(first, 'binding', MOBILE);
    const { openStorage } = first;
    expect(JSON.stringify(await openStorage('cooldowns').read())).not.toContain('138');
    const second = await world.launched({ openStorage });
    await second.codeSender.open();
    await second.codeSender.request('binding', MOBILE);
    expect(second.codeSender.store.getState().stage.name).toBe('resting');
    await second.codeSender.request('binding', EMAIL);
    expect(second.codeSender.store.getState().stage.name).toBe('puzzle');
  });

  test('the server may ask for a longer one', async () => {
    world.sandbox().control.setPolicy({ resendSeconds: 200 });
    const app = await world.launched();
    await sendCode(app, 'binding', MOBILE);
    world.clock().advance(61_000);
    await sendCode(app, 'binding', MOBILE);
    const { problem } = app.codeSender.store.getState();
    expect(problem).toMatchObject({ code: 'sendFailed', retryAt: world.clock().now() + 139_000 });
    await app.codeSender.request('binding', MOBILE);
    expect(app.codeSender.store.getState().stage.name).toBe('resting');
  });
});

describe('the code that was received', () => {
  test.each([
    ['SOCIAL_BIND', MOBILE, 'bind'],
    ['SOCIAL_BIND', EMAIL, 'bind'],
    ['USER_REGISTER', MOBILE, 'register-bind'],
    ['USER_REGISTER', EMAIL, 'register-bind'],
  ] as const)('%s: %o binds the account', async (whenUnknown, recipient, call) => {
    world.sandbox().control.setPolicy({ whenUnknown });
    const app = await world.launched();
    await sendCode(app, whenUnknown === 'SOCIAL_BIND' ? 'binding' : 'registering', recipient);
    await app.actions.bindByCode({ recipient, code: received() });
    await app.settled();
    expect(app.session()?.person?.userName).toBe('zhangshan');
    expect(app.pages.open()).toEqual(['home']);
    expect(world.calls().at(-1)).toBe(call);
  });

  test('of somebody the tenant does not know makes an account where it may', async () => {
    world.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const app = await world.launched();
    await sendCode(app, 'registering', NOBODY);
    await app.actions.bindByCode({ recipient: NOBODY, code: received() });
    expect(app.session()?.person?.mobile).toBe('+86-18900000000');
  });

  test('of somebody the tenant does not know binds nothing where it may not', async () => {
    const app = await world.launched();
    await sendCode(app, 'binding', NOBODY);
    await app.actions.bindByCode({ recipient: NOBODY, code: received() });
    expect(app.problem()?.code).toBe('personUnknown');
    expect(app.step()).toBe('binding');
  });

  test('mistyped, keeps the step; the right one still counts', async () => {
    const app = await world.launched();
    await sendCode(app, 'binding', MOBILE);
    const right = received();
    await app.actions.bindByCode({ recipient: MOBILE, code: right === '000000' ? '111111' : '000000' });
    expect(app.problem()?.code).toBe('codeWrong');
    await app.actions.bindByCode({ recipient: MOBILE, code: right });
    expect(app.step()).toBe('signedIn');
  });

  test('too late, says so in the server’s words, since no page of the vendor’s names a code for it', async () => {
    const app = await world.launched({ settings: { resendMs: 1 } });
    world.sandbox().control.setPolicy({ codeSeconds: 30 });
    await sendCode(app, 'binding', MOBILE);
    world.clock().advance(31_000);
    await app.actions.bindByCode({ recipient: MOBILE, code: received() });
    expect(app.problem()).toMatchObject({ code: 'refused', serverMessage: '验证码已过期' });
  });
});

describe('registering by the phone button', () => {
  test('binds whom the tenant knows and makes an account for whom it does not', async () => {
    world.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const known = await world.launched({ openid: 'openid-1' });
    await known.actions.bindByPhone(known.phoneCode('13800138000'));
    expect(known.session()?.person?.name).toBe('张珊');
    const unknown = await world.launched({ openid: 'openid-2' });
    await unknown.actions.bindByPhone(unknown.phoneCode('18900000000'));
    expect(unknown.session()?.person?.mobile).toBe('+86-18900000000');
    expect(world.calls()).toContain('wechat-mobile-register-bind');
  });

  test('offers no password', async () => {
    world.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const app = await world.launched();
    await app.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    expect(world.calls()).toEqual(['wechat-miniprogram']);
  });
});
