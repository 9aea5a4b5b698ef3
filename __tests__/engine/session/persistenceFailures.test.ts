import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DEADLINE_MS, VAULT_RETRY_MS } from '../../../src/core/deadlines';
import type { Vault } from '../../../src/core/ports';
import { openOverHeldVault } from '../heldCalls';
import { HOUR, openEngine, settle } from '../openEngine';

let engine: ReturnType<typeof openOverHeldVault>;
beforeEach(() => {
  engine = openOverHeldVault();
});

/** Advances the clock, and lets what falls due run. */
async function pass(ms: number): Promise<void> {
  engine.clock.advance(ms);
  await settle();
}

async function signIn(): Promise<void> {
  engine.signedIn();
  await settle();
}

async function signOut(): Promise<void> {
  engine.store.dispatch({ type: 'signedOut' });
  await settle();
}

describe('signing out', () => {
  test('settles when the record was removed from the phone', async () => {
    await signIn();
    await engine.calls.last().succeed();
    const left = jest.fn();
    void engine.actions.signOut().then(left);
    await settle();
    expect(engine.step().name).toBe('signedOut');
    expect(engine.calls.names().at(-1)).toBe('clear');
    expect(left).not.toHaveBeenCalled();
    await engine.calls.last().succeed();
    expect(left).toHaveBeenCalledTimes(1);
  });

  test('settles though the phone refuses to forget, which is tried again', async () => {
    await signIn();
    await engine.calls.last().succeed();
    const left = jest.fn();
    void engine.actions.signOut().then(left);
    await settle();
    await engine.calls.last().fail();
    expect(left).toHaveBeenCalledTimes(1);
    await pass(VAULT_RETRY_MS.first);
    expect(engine.calls.names().filter((name) => name === 'clear')).toHaveLength(2);
  });
});

/** The vault refuses to write the session, and even to clear. */
async function refuseAll(): Promise<void> {
  await engine.calls.last().fail();
  await engine.calls.last().fail();
}

describe('a vault that refuses to write', () => {
  test('is cleared, so that the record of an earlier session does not stay', async () => {
    await signIn();
    await engine.calls.last().fail();
    expect(engine.calls.names()).toEqual(['write session-1', 'clear']);
  });

  test('and was cleared is not called again', async () => {
    await signIn();
    await engine.calls.last().fail();
    await engine.calls.last().succeed();
    await pass(HOUR);
    expect(engine.calls.names()).toEqual(['write session-1', 'clear']);
  });

  test('does not sign the person out', async () => {
    await signIn();
    await refuseAll();
    expect(engine.step().name).toBe('signedIn');
  });

  test.each<[string, () => void]>([
    ['at once', () => undefined],
    ['when signing out', () => engine.store.dispatch({ type: 'signedOut' })],
  ])('by an exception instead of a rejection is called again, %s', async (_when, then) => {
    const thrown: string[] = [];
    const raise = (name: string) => () => {
      thrown.push(name);
      throw new Error(name);
    };
    const vault: Vault = { read: () => Promise.resolve(null), write: raise('write'), clear: raise('clear') };
    const opened = openEngine({ ports: { vault } });
    opened.signedIn();
    await settle();
    expect(thrown).toEqual(['write', 'clear']);
    then();
    opened.clock.advance(VAULT_RETRY_MS.first);
    await settle();
    expect(thrown).toEqual(['write', 'clear', 'write', 'clear']);
  });
});

describe('a vault that refuses everything', () => {
  test.each<[string, () => Promise<void>, readonly string[]]>([
    ['is called once more to write', signIn, ['write session-1', 'clear', 'write session-1']],
    ['is called once more to clear', signOut, ['clear', 'clear']],
  ])('%s after a second, and not before', async (_says, act, names) => {
    await act();
    for (let refused = 1; refused < names.length; refused += 1) await engine.calls.last().fail();
    const before = engine.calls.names();
    await pass(VAULT_RETRY_MS.first - 1);
    expect(engine.calls.names()).toEqual(before);
    await pass(1);
    expect(engine.calls.names()).toEqual(names);
  });

  test('is called again after twice as long each time, up to a minute', async () => {
    await signOut();
    for (const ms of [1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => 1_000 * seconds)) {
      await engine.calls.last().fail();
      const count = engine.calls.names().length;
      await pass(ms - 1);
      expect(engine.calls.names()).toHaveLength(count);
      await pass(1);
      expect(engine.calls.names()).toHaveLength(count + 1);
    }
  });

  test('and succeeded later is called again after one second at the next refusal', async () => {
    await signOut();
    await engine.calls.last().fail();
    await pass(1_000);
    await engine.calls.last().fail();
    await pass(2_000);
    await engine.calls.last().succeed();
    await pass(HOUR);
    expect(engine.calls.names()).toEqual(['clear', 'clear', 'clear']);
    await signIn();
    await refuseAll();
    const count = engine.calls.names().length;
    await pass(1_000);
    expect(engine.calls.names()).toHaveLength(count + 1);
  });

  test('is not called again for a state that is over: the newer one is written at once, and once', async () => {
    await signIn();
    await refuseAll();
    await signOut();
    await engine.calls.last().succeed();
    await pass(HOUR);
    expect(engine.calls.names()).toEqual(['write session-1', 'clear', 'clear']);
  });
});

describe('a vault that never answers', () => {
  test('is not cleared, since the write may still land, but written once more', async () => {
    await signIn();
    await pass(DEADLINE_MS.vault - 1);
    await pass(1);
    expect(engine.calls.names()).toEqual(['write session-1']);
    await pass(VAULT_RETRY_MS.first - 1);
    expect(engine.calls.names()).toEqual(['write session-1']);
    await pass(1);
    expect(engine.calls.names()).toEqual(['write session-1', 'write session-1']);
  });

  test('is called once more to clear', async () => {
    await signOut();
    await pass(DEADLINE_MS.vault);
    await pass(VAULT_RETRY_MS.first);
    expect(engine.calls.names()).toEqual(['clear', 'clear']);
  });

  test('delays the next call until its deadline only', async () => {
    await signIn();
    await signOut();
    await pass(DEADLINE_MS.vault - 1);
    expect(engine.calls.names()).toEqual(['write session-1']);
    await pass(1);
    expect(engine.calls.names()).toEqual(['write session-1', 'clear']);
  });
});

describe('a vault whose calls end after their deadline', () => {
  test.each(['succeed', 'fail'] as const)(
    'is cleared once more, so that no record of a person who signed out stays (%s)',
    async (end) => {
      await signIn();
      const writing = engine.calls.last();
      await signOut();
      await pass(DEADLINE_MS.vault);
      await engine.calls.last().succeed();
      await writing[end]();
      expect(engine.calls.names()).toEqual(['write session-1', 'clear', 'clear']);
    },
  );

  test('is written once more, where the late call may have cleared it', async () => {
    await signOut();
    const clearing = engine.calls.last();
    await signIn();
    await pass(DEADLINE_MS.vault);
    await engine.calls.last().succeed();
    await clearing.succeed();
    expect(engine.calls.names()).toEqual(['clear', 'write session-1', 'write session-1']);
  });

  test('is not called again where the flow has not changed since', async () => {
    await signIn();
    const writing = engine.calls.last();
    await pass(DEADLINE_MS.vault);
    await pass(VAULT_RETRY_MS.first);
    await engine.calls.last().succeed();
    await writing.succeed();
    await pass(HOUR);
    expect(engine.calls.names()).toEqual(['write session-1', 'write session-1']);
  });

  test('is called once where the call ended just in time', async () => {
    await signIn();
    const writing = engine.calls.last();
    await signOut();
    await pass(DEADLINE_MS.vault - 1);
    await writing.succeed();
    await engine.calls.last().succeed();
    await pass(HOUR);
    expect(engine.calls.names()).toEqual(['write session-1', 'clear']);
  });
});
