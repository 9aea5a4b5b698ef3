import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../../src/core/deadlines';
import type { PageName } from '../../../src/core/route';
import { binding, settle } from '../openEngine';
import { holdMoves } from '../patientPhone';
import { bindingShown, openShowing, verifying } from './showing';

/** The next move waits for the first one's deadline, and no longer. */
async function expectNextAfterDeadline(
  opened: ReturnType<typeof openShowing>,
  moves: ReturnType<typeof holdMoves>,
  first: string,
): Promise<void> {
  expect(moves.names()).toEqual([first]);
  opened.answered(verifying);
  opened.pages.lay(['home']);
  opened.clock.advance(DEADLINE_MS.navigation - 1);
  await settle();
  expect(moves.names()).toEqual([first]);
  opened.clock.advance(1);
  await settle();
  expect(moves.names()).toEqual([first, 'push verify']);
}

describe('two moves', () => {
  test('are made one after the other, by what lies open then', async () => {
    const opened = openShowing();
    const moves = holdMoves(opened.pages);
    opened.answered(binding);
    opened.answered(verifying);
    await settle();
    expect(moves.names()).toEqual(['push verify']);
    opened.signedIn();
    await settle();
    expect(moves.names()).toEqual(['push verify']);
    await moves.last().done();
    expect(moves.names()).toEqual(['push verify', 'back 1']);
  });

  test('do not wait for each other when WeChat refuses one', async () => {
    const opened = openShowing();
    const moves = holdMoves(opened.pages);
    opened.answered(binding);
    await settle();
    opened.answered(verifying);
    await moves.last().refuse();
    expect(moves.names()).toEqual(['push bind', 'push verify']);
  });

  test.each<[string, (PageName | null)[], string]>([
    ['opening', ['home'], 'push bind'],
    ['replacing', ['home', 'verify'], 'replaceTop bind'],
    ['closing before replacing', ['home', 'verify', 'trace'], 'back 1'],
  ])('wait for a WeChat that never ends the first, %s, for its time only', async (_what, open, first) => {
    const opened = openShowing(open);
    const moves = holdMoves(opened.pages);
    opened.answered(binding);
    await settle();
    await expectNextAfterDeadline(opened, moves, first);
  });

  test.each<[string, (PageName | null)[], string]>([
    ['going back', ['home', 'bind'], 'back 1'],
    ['beginning at home', ['bind'], 'replaceAll home'],
  ])('wait for a WeChat that never ends the first, %s, for its time only', async (_what, open, first) => {
    const opened = await bindingShown();
    opened.pages.lay(open);
    const moves = holdMoves(opened.pages);
    opened.signedIn();
    await settle();
    await expectNextAfterDeadline(opened, moves, first);
  });
});
