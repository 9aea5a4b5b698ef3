import { beforeEach, describe, expect, test } from '@jest/globals';
import { settle } from '../openEngine';
import {
  MOBILE,
  OFFLINE,
  OTHER,
  PUZZLE,
  RESEND_MS,
  SAME_ADDRESS,
  SECOND,
  TOKEN,
  WRONG,
  openSending,
  type Sending,
} from './openCodeSender';

let sending: Sending;
beforeEach(() => {
  sending = openSending();
});

describe('asking for a code', () => {
  test('brings a puzzle, and the code is sent once it is solved', async () => {
    sending.ask();
    expect(sending.state()).toMatchObject({ stage: { name: 'loadingPuzzle' }, recipient: MOBILE });
    await sending.server.last().answer(PUZZLE);
    expect(sending.state().stage).toEqual({ name: 'puzzle', puzzle: PUZZLE });
    sending.drop(120);
    expect(sending.state().stage).toEqual({ name: 'checkingPuzzle', puzzle: PUZZLE });
    expect(sending.server.last()).toMatchObject({ name: 'solvePuzzle', args: [PUZZLE, 120, MOBILE] });
    await sending.server.last().answer(TOKEN);
    expect(sending.stage()).toBe('sending');
    expect(sending.server.last()).toMatchObject({ name: 'sendCode', args: ['binding', MOBILE, TOKEN] });
    expect(sending.state().sentTo).toBeNull();
    await sending.server.last().answer(undefined);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, sentTo: MOBILE, problem: null });
  });

  test('brings no puzzle where the tenant demands none', async () => {
    sending = openSending({ settings: { captcha: 'skip' } });
    sending.ask(MOBILE, 'verifying');
    expect(sending.stage()).toBe('sending');
    expect(sending.server.names()).toEqual(['sendCode']);
    expect(sending.server.last().args).toEqual(['verifying', MOBILE, null]);
    await sending.server.last().answer(undefined);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, sentTo: MOBILE });
  });

  test.each<[string, (page: Sending) => Promise<void> | void]>([
    ['the puzzle is on its way', (page) => page.ask()],
    ['the puzzle is checked', (page) => page.toChecking()],
    ['the code is on its way', (page) => page.toSending()],
  ])('twice while %s sends one code', async (_while, bring) => {
    await bring(sending);
    const asked = sending.server.asked.length;
    const before = sending.state();
    sending.ask();
    expect(sending.server.asked).toHaveLength(asked);
    expect(sending.state()).toBe(before);
  });

  test.each([
    ['another number', OTHER],
    ['another way', SAME_ADDRESS],
  ])('by %s meanwhile begins anew', async (_with, recipient) => {
    await sending.toSending();
    sending.ask(recipient);
    expect(sending.server.last().name).toBe('loadPuzzle');
    expect(sending.state()).toMatchObject({ stage: { name: 'loadingPuzzle' }, recipient });
  });

  test('again while a puzzle is shown brings another one', async () => {
    await sending.toPuzzle();
    sending.ask();
    expect(sending.server.names()).toEqual(['loadPuzzle', 'loadPuzzle']);
  });

  test('does not wait for a puzzle that was loaded without a recipient', () => {
    void sending.refresh();
    sending.ask();
    expect(sending.server.names()).toEqual(['loadPuzzle', 'loadPuzzle']);
    expect(sending.state().recipient).toEqual(MOBILE);
  });

  test('again removes the problem', async () => {
    sending.ask();
    await sending.server.last().refuse(OFFLINE);
    sending.ask();
    expect(sending.state()).toMatchObject({ stage: { name: 'loadingPuzzle' }, problem: null });
  });
});

describe('a puzzle', () => {
  test('that cannot be loaded is a problem, and can be asked for again', async () => {
    sending.ask();
    await sending.server.last().refuse(OFFLINE);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem: OFFLINE });
    sending.ask();
    expect(sending.server.names()).toEqual(['loadPuzzle', 'loadPuzzle']);
  });

  test('is replaced when the person asks for another', async () => {
    await sending.toPuzzle();
    void sending.refresh();
    expect(sending.stage()).toBe('loadingPuzzle');
    await sending.server.last().answer(SECOND);
    expect(sending.state().stage).toEqual({ name: 'puzzle', puzzle: SECOND });
  });

  test('that was missed is replaced, with the problem shown', async () => {
    await sending.toChecking();
    await sending.server.last().refuse(WRONG);
    expect(sending.state()).toMatchObject({
      stage: { name: 'loadingPuzzle' },
      problem: WRONG,
      captchaFailures: 1,
    });
    await sending.server.last().answer(SECOND);
    expect(sending.state().stage).toEqual({ name: 'puzzle', puzzle: SECOND });
    sending.drop(7);
    expect(sending.server.last()).toMatchObject({ name: 'solvePuzzle', args: [SECOND, 7, MOBILE] });
  });

  test('that was missed too often ends the sending', async () => {
    await sending.toPuzzle();
    for (let missed = 0; missed < 4; missed += 1) {
      sending.drop();
      await sending.server.last().refuse(WRONG);
      await sending.server.last().answer(PUZZLE);
    }
    const asked = sending.server.asked.length;
    sending.drop();
    await sending.server.last().refuse(WRONG);
    expect(sending.server.asked).toHaveLength(asked + 1);
    expect(sending.state()).toMatchObject({
      stage: { name: 'resting' },
      problem: { code: 'captchaGivenUp' },
    });
  });

  test('that cannot be checked for another reason ends the sending', async () => {
    await sending.toChecking();
    await sending.server.last().refuse(OFFLINE);
    expect(sending.server.names()).toEqual(['loadPuzzle', 'solvePuzzle']);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem: OFFLINE });
  });

  test.each<[string, (page: Sending) => Promise<void> | void]>([
    ['there is none', () => undefined],
    ['it is not there yet', (page) => page.ask()],
    ['it is checked already', (page) => page.toChecking()],
  ])('cannot be solved while %s', async (_while, bring) => {
    await bring(sending);
    const asked = sending.server.asked.length;
    const before = sending.state();
    sending.drop();
    expect(sending.server.asked).toHaveLength(asked);
    expect(sending.state()).toBe(before);
  });

  test('without a recipient leads to no code', async () => {
    void sending.refresh();
    await sending.server.last().answer(PUZZLE);
    sending.drop();
    expect(sending.server.names()).toEqual(['loadPuzzle']);
    expect(sending.stage()).toBe('puzzle');
  });
});

describe('opening a page', () => {
  test('removes what was sent on another page, and keeps the pauses', async () => {
    await sending.toSent();
    void sending.open();
    await settle();
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, recipient: null, sentTo: null });
    expect(sending.pause()).toBe(RESEND_MS);
  });
});
