import { describe, expect, test } from '@jest/globals';
import type { CodePurpose } from '../../src/core/cooldowns';
import type { Recipient } from '../../src/core/recipient';
import type { App } from '../world/app';
import { createWorld } from '../world/world';

const world = createWorld();
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };
const UNKNOWN: Recipient = { method: 'mobile', address: '18900000000' };

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

  test('has a puzzle with the real sizes of its pictures', async () => {
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

  test('brings a new puzzle after a wrong drop, and keeps the recipient', async () => {
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

  test('is shown once where the tenant counts all codes to one number, whatever they are for', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    await app.codeSender.solve('binding', gapOf(app));
    world.clock().advance(20_000);
    // Nothing says that the tenant counts so, until it refuses.
    await app.codeSender.request('verifying', MOBILE);
    await app.codeSender.solve('verifying', gapOf(app));
    const told = { code: 'sendFailed', retryAt: world.clock().now() + 40_000 };
    expect(app.codeSender.store.getState().problem).toMatchObject(told);
    const calls = world.calls();
    await app.codeSender.request('resettingPassword', MOBILE);
    expect(app.codeSender.store.getState()).toMatchObject({ stage: { name: 'resting' }, problem: told });
    expect(world.calls()).toEqual(calls);
    world.clock().advance(40_000);
    await app.codeSender.request('resettingPassword', MOBILE);
    expect(app.codeSender.store.getState().stage.name).toBe('puzzle');
  });

  test('ends the sending after five wrong drops', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    for (let drops = 0; drops < 5; drops += 1) await app.codeSender.solve('binding', gapOf(app) + 40);
    expect(app.codeSender.store.getState()).toMatchObject({
      stage: { name: 'resting' },
      problem: { code: 'captchaGivenUp' },
    });
  });

  test('can be asked for another puzzle, and closed', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const first = puzzleOf(app).token;
    await app.codeSender.refresh();
    expect(puzzleOf(app).token).not.toBe(first);
    app.codeSender.cancel();
    expect(app.codeSender.store.getState().stage.name).toBe('resting');
  });

  test('is not sent by an answer that arrives after the puzzle was closed', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const solving = app.codeSender.solve('binding', gapOf(app));
    app.codeSender.cancel();
    await solving;
    expect(app.codeSender.store.getState()).toMatchObject({ stage: { name: 'resting' }, sentTo: null });
    expect(world.sandbox().control.inbox()).toHaveLength(0);
  });

  test('fails with a puzzle that has expired', async () => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const x = gapOf(app);
    world.clock().advance(121_000);
    await app.codeSender.solve('binding', x);
    expect(app.codeSender.store.getState().problem?.code).toBe('captchaFailed');
  });

  test('is sent where the tenant wants the answer encrypted', async () => {
    world.sandbox().control.setPolicy({ captchaEncryption: 'aes-ecb' });
    const app = await world.launched({ settings: { captchaEncryption: 'auto' } });
    await sendCode(app, 'binding', MOBILE);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
  });

  test('is sent where the tenant gives no key, with the answer in the clear', async () => {
    world.sandbox().control.setPolicy({ captchaSecretKey: 'null' });
    const app = await world.launched({ settings: { captchaEncryption: 'auto' } });
    await sendCode(app, 'binding', MOBILE);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
  });

  test('is sent without a puzzle where the tenant demands none', async () => {
    world.sandbox().control.setPolicy({ captcha: 'skip' });
    const app = await world.launched({ settings: { captcha: 'skip' } });
    await app.codeSender.request('binding', MOBILE);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
    expect(world.calls()).toEqual(['wechat-miniprogram', 'send']);
  });
});

describe('the pause between two codes', () => {
  test('is kept: no request leaves the phone before it ends', async () => {
    const app = await world.launched();
    await sendCode(app, 'binding', MOBILE);
    await app.codeSender.request('binding', MOBILE);
    expect(world.calls().filter((call) => call === 'captcha')).toHaveLength(1);
    world.clock().advance(60_000);
    await sendCode(app, 'binding', MOBILE);
    expect(world.sandbox().control.inbox()).toHaveLength(2);
  });

  test('survives leaving the page and a cold start, without storing the address', async () => {
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

  test('is longer where the server asks for it', async () => {
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

  test('of an unknown number makes an account where the tenant registers', async () => {
    world.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const app = await world.launched();
    await sendCode(app, 'registering', UNKNOWN);
    await app.actions.bindByCode({ recipient: UNKNOWN, code: received() });
    expect(app.session()?.person?.mobile).toBe('+86-18900000000');
  });

  test('of an unknown number binds nothing where the tenant does not register', async () => {
    const app = await world.launched();
    await sendCode(app, 'binding', UNKNOWN);
    await app.actions.bindByCode({ recipient: UNKNOWN, code: received() });
    expect(app.problem()?.code).toBe('personUnknown');
    expect(app.step()).toBe('binding');
  });

  test('keeps the step where it is mistyped, and can be typed again', async () => {
    const app = await world.launched();
    await sendCode(app, 'binding', MOBILE);
    const right = received();
    await app.actions.bindByCode({ recipient: MOBILE, code: right === '000000' ? '111111' : '000000' });
    expect(app.problem()?.code).toBe('codeWrong');
    await app.actions.bindByCode({ recipient: MOBILE, code: right });
    expect(app.step()).toBe('signedIn');
  });

  test('fails in the server’s words where it has expired, since no page of the vendor names an error code for that', async () => {
    const app = await world.launched({ settings: { resendMs: 1 } });
    world.sandbox().control.setPolicy({ codeSeconds: 30 });
    await sendCode(app, 'binding', MOBILE);
    world.clock().advance(31_000);
    await app.actions.bindByCode({ recipient: MOBILE, code: received() });
    expect(app.problem()).toMatchObject({ code: 'refused', serverMessage: '验证码已过期' });
  });
});

describe('registering by the phone button', () => {
  test('binds a known number, and makes an account for an unknown one', async () => {
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
