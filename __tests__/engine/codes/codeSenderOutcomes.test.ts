import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/problems';
import { MOBILE, OFFLINE, PUZZLE, TOKEN, WRONG, openSending, type Sending } from './openCodeSender';

let sending: Sending;
beforeEach(() => {
  sending = openSending();
});

const LOST: Problem = { code: 'timedOut' };
const request = () => sending.request('binding', MOBILE);
const solve = () => sending.solve('binding', 120);

describe('asking for a code returns', () => {
  test('null where a puzzle came', async () => {
    const asked = request();
    await sending.server.last().answer(PUZZLE);
    expect(await asked).toBeNull();
  });

  test('the problem where none came, and at once null where one is under way', async () => {
    const asked = request();
    expect(await request()).toBeNull();
    await sending.server.last().refuse(OFFLINE);
    expect(await asked).toEqual(OFFLINE);
  });

  test('the problem also where the person closed the puzzle meanwhile', async () => {
    const asked = request();
    sending.cancel();
    await sending.server.last().refuse(OFFLINE);
    expect(await asked).toEqual(OFFLINE);
    expect(sending.state().problem).toBeNull();
  });

  test('null during the pause after a code, and the problem during that after a refusal', async () => {
    await sending.toSent();
    expect(await request()).toBeNull();
    sending = openSending();
    const refusal: Problem = { code: 'sendFailed', retryAt: sending.clock.now() + 1000 };
    await sending.toSending();
    await sending.server.last().refuse(refusal);
    expect(await request()).toEqual(refusal);
  });
});

describe('dropping the piece returns', () => {
  test('null where the code was sent, and where there is no puzzle', async () => {
    expect(await solve()).toBeNull();
    await sending.toPuzzle();
    const solved = solve();
    await sending.server.last().answer(TOKEN);
    await sending.server.last().answer(undefined);
    expect(await solved).toBeNull();
  });

  test('the problem where the code was not sent', async () => {
    await sending.toPuzzle();
    const solved = solve();
    await sending.server.last().answer(TOKEN);
    await sending.server.last().refuse(LOST);
    expect(await solved).toEqual(LOST);
  });

  test('that the piece missed, or why no other puzzle came', async () => {
    await sending.toPuzzle();
    const missed = solve();
    await sending.server.last().refuse(WRONG);
    await sending.server.last().answer(PUZZLE);
    expect(await missed).toEqual(WRONG);
    const again = solve();
    await sending.server.last().refuse(WRONG);
    await sending.server.last().refuse(OFFLINE);
    expect(await again).toEqual(OFFLINE);
  });

  test('that the sending was given up, after the last miss', async () => {
    await sending.toPuzzle();
    for (let missed = 0; missed < 4; missed += 1) {
      sending.drop();
      await sending.server.last().refuse(WRONG);
      await sending.server.last().answer(PUZZLE);
    }
    const last = solve();
    await sending.server.last().refuse(WRONG);
    expect(await last).toEqual({ code: 'captchaGivenUp' });
  });
});

test('another puzzle returns the problem where it cannot be loaded', async () => {
  await sending.toPuzzle();
  const refreshed = sending.refresh();
  await sending.server.last().refuse(OFFLINE);
  expect(await refreshed).toEqual(OFFLINE);
  const again = sending.refresh();
  await sending.server.last().answer(PUZZLE);
  expect(await again).toBeNull();
});
