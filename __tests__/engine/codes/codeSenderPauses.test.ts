import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CodePurpose } from '../../../src/core/cooldowns';
import { DEADLINE_MS } from '../../../src/core/deadlines';
import type { Problem } from '../../../src/core/problems';
import type { Recipient } from '../../../src/core/recipient';
import { createTestStorage } from '../../world/vault';
import { HOUR, settle } from '../openEngine';
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

  test('that cannot be stored hold until the app is closed', async () => {
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
    found({ elsewhere: { from: sending.clock.now(), until: sending.clock.now() + 1_000 } });
    await settle();
    expect(sending.pause()).toBe(RESEND_MS);
    expect(sending.state().cooldowns).toHaveProperty('elsewhere');
  });
});
