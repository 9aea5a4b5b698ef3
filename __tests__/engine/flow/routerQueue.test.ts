import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../../src/core/deadlines';
import type { PageName } from '../../../src/core/route';
import { holdMoves } from '../heldCalls';
import { binding, settle } from '../openEngine';
import { openAtBinding, openWithPages, verifying } from './openRouter';

/** The next move waits for the first one's deadline, and no longer. */
async function expectNextAfterDeadline(
  engine: ReturnType<typeof openWithPages>,
  moves: ReturnType<typeof holdMoves>,
  first: string,
): Promise<void> {
  expect(moves.names()).toEqual([first]);
  engine.answered(verifying);
  engine.pages.lay(['home']);
  engine.clock.advance(DEADLINE_MS.navigation - 1);
  await settle();
  expect(moves.names()).toEqual([first]);
  engine.clock.advance(1);
  await settle();
  expect(moves.names()).toEqual([first, 'push verify']);
}

describe('a page that is being opened', () => {
  const isOpening = (engine: ReturnType<typeof openWithPages>) => engine.router.store.getState().isOpening;

  test.each(['succeed', 'fail'] as const)(
    'is told from the step on, until WeChat answers: %s',
    async (how) => {
      const engine = openWithPages();
      const moves = holdMoves(engine.pages);
      expect(isOpening(engine)).toBe(false);
      engine.answered(binding);
      expect(isOpening(engine)).toBe(true);
      await settle();
      expect(isOpening(engine)).toBe(true);
      await moves.last()[how]();
      expect(isOpening(engine)).toBe(false);
    },
  );

  test('is the one of the last step, where there are two', async () => {
    const engine = openWithPages();
    const moves = holdMoves(engine.pages);
    engine.answered(binding);
    await settle();
    engine.answered(verifying);
    await moves.last().succeed();
    expect(isOpening(engine)).toBe(true);
    await moves.last().succeed();
    expect(isOpening(engine)).toBe(false);
  });

  test('is none where home is the page of the step', async () => {
    const engine = openWithPages();
    engine.signedIn();
    expect(isOpening(engine)).toBe(false);
    await settle();
    expect(isOpening(engine)).toBe(false);
  });
});

describe('two moves', () => {
  test('are made one after the other, each by the pages that are open then', async () => {
    const engine = openWithPages();
    const moves = holdMoves(engine.pages);
    engine.answered(binding);
    engine.answered(verifying);
    await settle();
    expect(moves.names()).toEqual(['push verify']);
    engine.signedIn();
    await settle();
    expect(moves.names()).toEqual(['push verify']);
    await moves.last().succeed();
    expect(moves.names()).toEqual(['push verify', 'back 1']);
  });

  test('the second is made although WeChat refused the first', async () => {
    const engine = openWithPages();
    const moves = holdMoves(engine.pages);
    engine.answered(binding);
    await settle();
    engine.answered(verifying);
    await moves.last().fail();
    expect(moves.names()).toEqual(['push bind', 'push verify']);
  });

  test.each<[string, (PageName | null)[], string]>([
    ['opening a page', ['home'], 'push bind'],
    ['replacing a page', ['home', 'verify'], 'replaceTop bind'],
    ['closing a page before replacing one', ['home', 'verify', 'trace'], 'back 1'],
  ])(
    'the second waits only for the deadline of the first, where WeChat never ends %s',
    async (_what, open, first) => {
      const engine = openWithPages(open);
      const moves = holdMoves(engine.pages);
      engine.answered(binding);
      await settle();
      await expectNextAfterDeadline(engine, moves, first);
    },
  );

  test.each<[string, (PageName | null)[], string]>([
    ['going back', ['home', 'bind'], 'back 1'],
    ['beginning at home', ['bind'], 'replaceAll home'],
  ])(
    'the second waits only for the deadline of the first, where WeChat never ends %s',
    async (_what, open, first) => {
      const engine = await openAtBinding();
      engine.pages.lay(open);
      const moves = holdMoves(engine.pages);
      engine.signedIn();
      await settle();
      await expectNextAfterDeadline(engine, moves, first);
    },
  );

  test('leave one page where the first one succeeds after its deadline', async () => {
    const engine = openWithPages();
    const moves = holdMoves(engine.pages);
    engine.answered(binding);
    await settle();
    const late = moves.last();
    engine.clock.advance(DEADLINE_MS.navigation);
    await settle();
    void engine.actions.signIn();
    await settle();
    await moves.last().succeed();
    await late.succeed();
    expect(engine.pages.open()).toEqual(['home', 'bind', 'bind']);
    void engine.router.flowPageShown();
    await settle();
    await moves.last().succeed();
    expect(engine.pages.open()).toEqual(['home', 'bind']);
    expect(engine.store.getState().wanted).toBe(true);
  });
});
