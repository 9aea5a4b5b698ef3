import { describe, expect, test } from '@jest/globals';
import { storedWay } from '../../src/core/lastWay';
import type { StorageName } from '../../src/core/ports';
import { createEngine } from '../../src/engine/createEngine';
import { createPageParts } from '../../src/engine/createPageParts';
import { createSignIn } from '../../src/engine/createSignIn';
import { createTestClock } from '../world/clock';
import { createTestPlatform, createTestStorages } from '../world/platform';
import { createHeldClient, settle } from './openEngine';

const STORED = {
  area: { code: '852', country: 'HK' },
  'last-way': storedWay('password'),
  cooldowns: { 'salt.hash': { from: 0, until: Number.MAX_SAFE_INTEGER, reason: 'sent' } },
};
const NAMES = ['area', 'last-way', 'cooldowns'] as const;

/** An engine alone, over storages that an earlier run filled; it notes what is written. */
async function open() {
  const clock = createTestClock();
  const openStorage = createTestStorages();
  for (const name of NAMES) await openStorage(name).write(STORED[name]);
  const written: StorageName[] = [];
  const ports = {
    ...createTestPlatform(clock),
    openStorage: (name: StorageName) => {
      const storage = openStorage(name);
      return {
        ...storage,
        write: (value: unknown) => {
          written.push(name);
          return storage.write(value);
        },
      };
    },
  };
  const { client } = createHeldClient();
  const engine = createEngine(
    ports,
    {
      tenant: { origin: 'https://tenant.example', clientId: 'client-1', product: 'eiam', tenantId: '' },
      audience: 'customer',
      agreements: { service: '', privacy: '' },
    },
    () => client,
  );
  const stored = () => Promise.all(NAMES.map((name) => openStorage(name).read()));
  return { engine, ports, client, stored, written };
}

describe('forgetting the phone', () => {
  test('removes what only pages store, also where no page was opened in this run', async () => {
    const { engine, stored } = await open();
    expect(await stored()).toEqual(Object.values(STORED));
    await engine.forgetPhone();
    expect(await stored()).toEqual([null, null, null]);
  });

  test('removes it from the memory of the parts that were made, and writes each storage once', async () => {
    const { engine, ports, client, stored, written } = await open();
    const parts = createPageParts(engine, ports, () => client);
    const signIn = createSignIn(engine, parts, () => client);
    void engine.launch();
    await settle();
    expect(signIn.areas.store.getState().chosen.code).toBe('852');
    expect(parts.lastWay.store.getState().way).toBe('password');

    written.length = 0;
    await engine.forgetPhone();
    expect(await stored()).toEqual([null, null, null]);
    expect(written.filter((name) => name in STORED).sort()).toEqual([...NAMES].sort());
    expect(signIn.areas.store.getState().chosen.code).toBe('86');
    expect(parts.lastWay.store.getState().way).toBeNull();
    expect(signIn.codeSender.store.getState().cooldowns).toEqual({});
  });
});
