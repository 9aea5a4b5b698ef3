import { beforeEach, describe, expect, test } from '@jest/globals';
import { DEADLINE_MS, VAULT_RETRY_MS } from '../../../src/core/deadlines';
import type { Vault } from '../../../src/core/ports';
import { HOUR, openEngine, settle } from '../openEngine';
import { openOverPatientVault } from '../patientPhone';

let session: ReturnType<typeof openOverPatientVault>;
beforeEach(() => {
  session = openOverPatientVault();
});

/** Time passes, and what follows from that happens. */
async function pass(ms: number): Promise<void> {
  session.clock.advance(ms);
  await settle();
}

async function signIn(): Promise<void> {
  session.signedIn();
  await settle();
}

async function signOut(): Promise<void> {
  session.store.dispatch({ type: 'signedOut' });
  await settle();
}

/** The vault refuses to keep the session, and even to forget the one before. */
async function refuseAll(): Promise<void> {
  await session.asked.last().refuse();
  await session.asked.last().refuse();
}

describe('a vault that refuses to keep a session', () => {
  test('forgets the one before: nobody’s older session stays behind', async () => {
    await signIn();
    await session.asked.last().refuse();
    expect(session.asked.names()).toEqual(['keep session-1', 'forget']);
  });

  test('and forgot the one before is asked no more', async () => {
    await signIn();
    await session.asked.last().refuse();
    await session.asked.last().done();
    await pass(HOUR);
    expect(session.asked.names()).toEqual(['keep session-1', 'forget']);
  });

  test('keeps nobody out', async () => {
    await signIn();
    await refuseAll();
    expect(session.step().name).toBe('signedIn');
  });

  test.each<[string, () => void]>([
    ['at once', () => undefined],
    ['when signing out', () => session.store.dispatch({ type: 'signedOut' })],
  ])('with a shout instead of an answer is asked again all the same, %s', async (_when, then) => {
    const shouts: string[] = [];
    const shout = (name: string) => () => {
      shouts.push(name);
      throw new Error(name);
    };
    const vault: Vault = { read: () => Promise.resolve(null), write: shout('keep'), clear: shout('forget') };
    const opened = openEngine({ ports: { vault } });
    opened.signedIn();
    await settle();
    expect(shouts).toEqual(['keep', 'forget']);
    then();
    opened.clock.advance(VAULT_RETRY_MS.first);
    await settle();
    expect(shouts).toEqual(['keep', 'forget', 'keep', 'forget']);
  });
});

describe('a vault that refuses everything', () => {
  test.each<[string, () => Promise<void>, readonly string[]]>([
    ['is asked once more to keep', signIn, ['keep session-1', 'forget', 'keep session-1']],
    ['is asked once more to forget', signOut, ['forget', 'forget']],
  ])('%s after a second, and not before', async (_says, act, names) => {
    await act();
    for (let refused = 1; refused < names.length; refused += 1) await session.asked.last().refuse();
    const before = session.asked.names();
    await pass(VAULT_RETRY_MS.first - 1);
    expect(session.asked.names()).toEqual(before);
    await pass(1);
    expect(session.asked.names()).toEqual(names);
  });

  test('is asked after twice as long each time, up to a minute', async () => {
    await signOut();
    for (const ms of [1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => 1_000 * seconds)) {
      await session.asked.last().refuse();
      const asked = session.asked.names().length;
      await pass(ms - 1);
      expect(session.asked.names()).toHaveLength(asked);
      await pass(1);
      expect(session.asked.names()).toHaveLength(asked + 1);
    }
  });

  test('once, and did as it was told then, is asked after a second at the next refusal', async () => {
    await signOut();
    await session.asked.last().refuse();
    await pass(1_000);
    await session.asked.last().refuse();
    await pass(2_000);
    await session.asked.last().done();
    await pass(HOUR);
    expect(session.asked.names()).toEqual(['forget', 'forget', 'forget']);
    await signIn();
    await refuseAll();
    const asked = session.asked.names().length;
    await pass(1_000);
    expect(session.asked.names()).toHaveLength(asked + 1);
  });

  test('is not asked again for what is over: the newer wish is asked at once, and once', async () => {
    await signIn();
    await refuseAll();
    await signOut();
    await session.asked.last().done();
    await pass(HOUR);
    expect(session.asked.names()).toEqual(['keep session-1', 'forget', 'forget']);
  });
});

describe('a vault that never answers', () => {
  test('is not told to forget what it may be keeping, but asked once more', async () => {
    await signIn();
    await pass(DEADLINE_MS.vault - 1);
    await pass(1);
    expect(session.asked.names()).toEqual(['keep session-1']);
    await pass(VAULT_RETRY_MS.first - 1);
    expect(session.asked.names()).toEqual(['keep session-1']);
    await pass(1);
    expect(session.asked.names()).toEqual(['keep session-1', 'keep session-1']);
  });

  test('is asked once more to forget', async () => {
    await signOut();
    await pass(DEADLINE_MS.vault);
    await pass(VAULT_RETRY_MS.first);
    expect(session.asked.names()).toEqual(['forget', 'forget']);
  });

  test('holds up what comes next for its time only', async () => {
    await signIn();
    await signOut();
    await pass(DEADLINE_MS.vault - 1);
    expect(session.asked.names()).toEqual(['keep session-1']);
    await pass(1);
    expect(session.asked.names()).toEqual(['keep session-1', 'forget']);
  });
});

describe('a vault that does late what it was told', () => {
  test.each(['done', 'refuse'] as const)(
    'is told to forget once more: nobody who signed out stays in it (%s)',
    async (end) => {
      await signIn();
      const keeping = session.asked.last();
      await signOut();
      await pass(DEADLINE_MS.vault);
      await session.asked.last().done();
      await keeping[end]();
      expect(session.asked.names()).toEqual(['keep session-1', 'forget', 'forget']);
    },
  );

  test('is told to keep once more what it may have forgotten', async () => {
    await signOut();
    const forgetting = session.asked.last();
    await signIn();
    await pass(DEADLINE_MS.vault);
    await session.asked.last().done();
    await forgetting.done();
    expect(session.asked.names()).toEqual(['forget', 'keep session-1', 'keep session-1']);
  });

  test('is told no more where that is still what is wanted', async () => {
    await signIn();
    const keeping = session.asked.last();
    await pass(DEADLINE_MS.vault);
    await pass(VAULT_RETRY_MS.first);
    await session.asked.last().done();
    await keeping.done();
    await pass(HOUR);
    expect(session.asked.names()).toEqual(['keep session-1', 'keep session-1']);
  });

  test('is told once where it was in time after all, whatever happened meanwhile', async () => {
    await signIn();
    const keeping = session.asked.last();
    await signOut();
    await pass(DEADLINE_MS.vault - 1);
    await keeping.done();
    await session.asked.last().done();
    await pass(HOUR);
    expect(session.asked.names()).toEqual(['keep session-1', 'forget']);
  });
});
