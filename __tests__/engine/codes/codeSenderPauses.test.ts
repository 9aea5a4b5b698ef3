import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CodePurpose } from '../../../src/core/cooldowns';
import { DEADLINE_MS } from '../../../src/core/deadlines';
import type { Problem } from '../../../src/core/problems';
import type { Recipient } from '../../../src/core/recipient';
import { createTestStorage } from '../../world/vault';
import { HOUR, openEngine, settle } from '../openEngine';
import {
  MOBILE,
  OTHER,
  PUZZLE,
  RESEND_MS,
  SAME_ADDRESS,
  TOKEN,
  openSending,
  type Sending,
} from './openCodeSender';

let sending: Sending;
beforeEach(() => {
  sending = openSending();
});

describe('a pause', () => {
  test('begins when the code was sent, and no code is sent before it ends', async () => {
    await sending.toSending();
    expect(sending.pause()).toBe(0);
    await sending.server.last().answer(undefined);
    expect(sending.pause()).toBe(RESEND_MS);
    const asked = sending.server.asked.length;
    sending.clock.advance(RESEND_MS - 1);
    sending.ask();
    expect(sending.server.asked).toHaveLength(asked);
    expect(sending.stage()).toBe('resting');
    sending.clock.advance(1);
    sending.ask();
    expect(sending.server.asked).toHaveLength(asked + 1);
  });

  test('is as long as the settings say', async () => {
    sending = openSending({ settings: { resendMs: 90_000 } });
    await sending.toSent();
    expect(sending.pause()).toBe(90_000);
  });

  test.each<[string, Recipient, CodePurpose]>([
    ['recipient', OTHER, 'binding'],
    ['method', SAME_ADDRESS, 'binding'],
    ['purpose', MOBILE, 'verifying'],
  ])('holds for one %s only', async (_what, recipient, purpose) => {
    await sending.toSent();
    const asked = sending.server.asked.length;
    sending.ask(recipient, purpose);
    expect(sending.server.asked).toHaveLength(asked + 1);
  });

  test('is as long as the server says where it refuses, with the problem shown', async () => {
    const problem: Problem = { code: 'sendFailed', retryAt: sending.clock.now() + 600_000 };
    await sending.toSending();
    await sending.server.last().refuse(problem);
    expect(sending.pause()).toBe(600_000);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem, sentTo: null });
  });

  test('does not follow a refusal that names none', async () => {
    await sending.toSending();
    await sending.server.last().refuse({ code: 'sendFailed' });
    expect(sending.state()).toMatchObject({ problem: { code: 'sendFailed' }, cooldowns: {} });
    expect(await sending.storage.read()).toBeNull();
  });

  test('counts after the person closed the puzzle, since the code was sent', async () => {
    await sending.toSending();
    sending.cancel();
    await sending.server.last().answer(undefined);
    expect(sending.pause()).toBe(RESEND_MS);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, sentTo: null });
  });

  test('that the server asks for counts after the person closed the puzzle, without a problem', async () => {
    await sending.toSending();
    sending.cancel();
    await sending.server.last().refuse({ code: 'sendFailed', retryAt: sending.clock.now() + 5_000 });
    expect(sending.pause()).toBe(5_000);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem: null });
  });
});

describe('a code that is wanted during a pause', () => {
  const refused = async (): Promise<Problem> => {
    const problem: Problem = {
      code: 'sendFailed',
      serverCode: 'SDK.CAPTCHA.0006',
      serverMessage: '请 5 分 0 秒后再试',
      retryAt: sending.clock.now() + 300_000,
    };
    await sending.toSending();
    await sending.server.last().refuse(problem);
    return problem;
  };

  test('counts as sent where one was', async () => {
    await sending.toSent();
    void sending.open();
    await settle();
    expect(sending.state().sentTo).toBeNull();
    sending.ask();
    expect(sending.state()).toMatchObject({ sentTo: MOBILE, problem: null });
  });

  test('never counts as sent where the server refused, and the server’s words stay', async () => {
    const problem = await refused();
    sending.ask();
    expect(sending.server.names().filter((name) => name === 'sendCode')).toHaveLength(1);
    expect(sending.state()).toMatchObject({
      stage: { name: 'resting' },
      sentTo: null,
      recipient: MOBILE,
      problem,
    });
  });

  test('does not count as sent after a restart either, and the problem says until when', async () => {
    const { retryAt } = await refused();
    const next = openSending({ cooldownStorage: sending.storage });
    next.clock.advance(1_000);
    void next.open();
    await settle();
    next.ask();
    expect(next.server.asked).toHaveLength(0);
    expect(next.state()).toMatchObject({ sentTo: null, problem: { code: 'sendFailed', retryAt } });
    expect(JSON.stringify(await next.storage.read())).not.toContain('请');
  });

  test('ends a puzzle that is open for another recipient', async () => {
    await sending.toSent();
    sending.ask(OTHER);
    sending.ask(MOBILE);
    await sending.server.last().answer(PUZZLE);
    expect(sending.stage()).toBe('resting');
  });
});

describe('the stored pauses', () => {
  test('hold after a restart', async () => {
    await sending.toSent();
    const next = openSending({ cooldownStorage: sending.storage });
    next.clock.advance(1_000);
    void next.open();
    await settle();
    expect(next.pause()).toBe(RESEND_MS - 1_000);
    next.ask();
    expect(next.server.asked).toHaveLength(0);
  });

  test.each([
    ['as long as a day hold', 0, 24 * HOUR],
    ['longer than a day do not', 1, 0],
  ])('%s', async (_says, more, left) => {
    await sending.toSending();
    const retryAt = sending.clock.now() + 24 * HOUR + more;
    await sending.server.last().refuse({ code: 'sendFailed', retryAt });
    const next = openSending({ cooldownStorage: sending.storage });
    void next.open();
    await settle();
    expect(next.pause()).toBe(left);
  });

  test('are those of every recipient', async () => {
    await sending.toSent();
    sending.clock.advance(1_000);
    sending.ask(OTHER);
    await sending.server.last().answer(PUZZLE);
    sending.drop();
    await sending.server.last().answer(TOKEN);
    await sending.server.last().answer(undefined);
    expect(await sending.storage.read()).toEqual(sending.state().cooldowns);
    expect(Object.keys(sending.state().cooldowns)).toHaveLength(2);
  });

  test('have a salt each', async () => {
    await sending.toSent();
    sending.clock.advance(1_000);
    sending.ask(OTHER);
    await sending.server.last().answer(PUZZLE);
    sending.drop();
    await sending.server.last().answer(TOKEN);
    await sending.server.last().answer(undefined);
    const salts = Object.keys(sending.state().cooldowns).map((key) => /^(.+)\.\w+$/.exec(key)?.[1]);
    expect(salts).not.toContain(undefined);
    expect(new Set(salts).size).toBe(2);
  });

  test('are removed where they are read after their end', async () => {
    await sending.toSent();
    const next = openSending({ cooldownStorage: sending.storage });
    next.clock.advance(RESEND_MS);
    void next.open();
    await settle();
    expect(await sending.storage.read()).toBeNull();
  });

  test('are removed when they end, without a page that is opened', async () => {
    await sending.toSent();
    sending.clock.advance(1_000);
    sending.ask(OTHER);
    await sending.server.last().answer(PUZZLE);
    sending.drop();
    await sending.server.last().answer(TOKEN);
    await sending.server.last().answer(undefined);
    sending.clock.advance(RESEND_MS - 1_000);
    await settle();
    expect(Object.keys((await sending.storage.read()) as object)).toHaveLength(1);
    sending.clock.advance(1_000);
    await settle();
    expect(await sending.storage.read()).toBeNull();
  });

  test('of an earlier launch are removed at the next one, or when they end after it', async () => {
    await sending.toSent();
    const next = openEngine({ cooldownStorage: sending.storage });
    void next.launch();
    await settle();
    expect(await sending.storage.read()).not.toBeNull();
    next.clock.advance(RESEND_MS);
    await settle();
    expect(await sending.storage.read()).toBeNull();

    const later = openSending();
    await later.toSent();
    const last = openEngine({ cooldownStorage: later.storage });
    last.clock.advance(RESEND_MS);
    void last.launch();
    await settle();
    expect(await later.storage.read()).toBeNull();
  });

  test('that run are not written anew where they are read', async () => {
    await sending.toSent();
    const kept = await sending.storage.read();
    const write = () => Promise.reject(new Error('a write'));
    const next = openSending({ cooldownStorage: { ...sending.storage, write } });
    void next.open();
    await settle();
    expect(await sending.storage.read()).toEqual(kept);
    expect(next.pause()).toBe(RESEND_MS);
  });

  test('that are over leave those that run', async () => {
    const storage = createTestStorage();
    sending = openSending({ cooldownStorage: storage });
    const now = sending.clock.now();
    const running = { from: now, until: now + 9, reason: 'refused' };
    await storage.write({ 'a.1': running, 'b.2': { ...running, until: now }, 'c.3': 'broken' });
    void sending.open();
    await settle();
    expect(await storage.read()).toEqual({ 'a.1': running });
  });

  test('are forgotten at once where the phone is, also those that a page is reading', async () => {
    await sending.toSent();
    void sending.open();
    void sending.forget();
    await settle();
    expect(sending.pause()).toBe(0);
    expect(await sending.storage.read()).toBeNull();
  });

  test('of a code that is on its way while the phone is forgotten are none', async () => {
    await sending.toSending();
    void sending.forget();
    await sending.server.last().answer(undefined);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, sentTo: null, cooldowns: {} });
    expect(await sending.storage.read()).toBeNull();
  });

  test('that cannot be kept hold until the app closes', async () => {
    const refuse = () => Promise.reject(new Error('setStorage:fail'));
    sending = openSending({ cooldownStorage: { read: refuse, write: refuse } });
    void sending.open();
    await sending.toSent();
    expect(sending.state()).toMatchObject({ sentTo: MOBILE, problem: null });
    expect(sending.pause()).toBe(RESEND_MS);
  });

  test('that cannot be read in time are dropped, and the page no longer waits for them', async () => {
    const never = () => new Promise<never>(() => undefined);
    sending = openSending({ cooldownStorage: { read: never, write: never } });
    let isOpen = false;
    void sending.open().then(() => (isOpen = true));
    sending.clock.advance(DEADLINE_MS.vault);
    await settle();
    expect(isOpen).toBe(true);
    expect(sending.state().cooldowns).toEqual({});
  });

  test('are added to those that began meanwhile', async () => {
    const storage = createTestStorage();
    let found = (_kept: unknown): void => undefined;
    const slow = { ...storage, read: () => new Promise<unknown>((resolve) => (found = resolve)) };
    sending = openSending({ cooldownStorage: slow });
    void sending.open();
    await sending.toSent();
    found({ elsewhere: { from: sending.clock.now(), until: sending.clock.now() + 1_000, reason: 'sent' } });
    await settle();
    expect(sending.pause()).toBe(RESEND_MS);
    expect(sending.state().cooldowns).toHaveProperty('elsewhere');
  });
});
