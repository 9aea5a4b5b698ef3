import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_AREAS, type Area } from '../../src/core/areas';
import type { KeyValueStorage } from '../../src/core/ports';
import { createTestStorages } from '../world/platform';
import { createSlowStorage, createTestStorage } from '../world/vault';
import { openEngine, settle } from './openEngine';

const SINGAPORE: Area = { code: '65', country: 'SG', names: { en: 'Singapore' }, rule: null };
const HONG_KONG = { code: '852', country: 'HK' };
const MAINLAND_CHINA = { code: '86', country: 'CN' };

function openAreas(areaStorage: KeyValueStorage = createTestStorage()) {
  const openStorage = createTestStorages();
  const engine = openEngine({
    ports: { openStorage: (name) => (name === 'area' ? areaStorage : openStorage(name)) },
  });
  const state = () => engine.areas.store.getState();
  return { ...engine, state, chosen: () => state().chosen };
}

describe('the area of a number', () => {
  test('is mainland China until the person chooses another', async () => {
    const { areas, chosen } = openAreas();
    await areas.open();
    expect(chosen()).toEqual(MAINLAND_CHINA);
  });

  test('is the one that was chosen last, at the next launch too', async () => {
    const storage = createTestStorage();
    await openAreas(storage).areas.choose(HONG_KONG);
    const next = openAreas(storage);
    void next.launch();
    await settle();
    expect(next.chosen()).toEqual(HONG_KONG);
  });

  test('keeps no more than code and country', async () => {
    const storage = createTestStorage();
    await openAreas(storage).areas.choose(SINGAPORE);
    expect(await storage.read()).toEqual({ code: '65', country: 'SG' });
  });

  test('follows an area code that was pasted', async () => {
    const { areas, chosen } = openAreas();
    await areas.follow('852');
    expect(chosen()).toEqual(HONG_KONG);
    await areas.follow('44');
    expect(chosen()).toEqual({ code: '44', country: '' });
  });

  test('stays where the code that was pasted is its own', async () => {
    const { areas, chosen } = openAreas();
    await areas.choose({ code: '1', country: 'CA' });
    await areas.follow('1');
    expect(chosen()).toEqual({ code: '1', country: 'CA' });
  });

  test('is not changed back by a phone that is slow to tell what was chosen before', async () => {
    const { storage, found } = createSlowStorage();
    const { areas, chosen } = openAreas(storage);
    const opening = areas.open();
    await areas.choose(HONG_KONG);
    found({ code: '853', country: 'MO' });
    await opening;
    expect(chosen()).toEqual(HONG_KONG);
  });

  test('holds until the app is closed where it cannot be stored', async () => {
    const refuse = () => Promise.reject(new Error('no space'));
    const { areas, chosen } = openAreas({ read: refuse, write: refuse });
    await areas.open();
    await areas.choose(HONG_KONG);
    expect(chosen()).toEqual(HONG_KONG);
  });

  test('is forgotten with the phone, and not by signing out', async () => {
    const storage = createTestStorage();
    const { areas, actions, chosen, forgetPhone } = openAreas(storage);
    await areas.choose(HONG_KONG);
    await actions.signOut();
    expect(chosen()).toEqual(HONG_KONG);
    await forgetPhone();
    expect(chosen()).toEqual(MAINLAND_CHINA);
    expect(await storage.read()).toBeNull();
  });
});

describe('the areas that can be chosen', () => {
  test('are four without a request, and more when the server was asked', async () => {
    const { areas, server, state } = openAreas();
    expect(state().list).toEqual(BUILT_IN_AREAS);
    expect(server.asked).toEqual([]);
    void areas.loadOthers();
    expect(state().others).toBe('loading');
    await server.last().answer([SINGAPORE]);
    expect(state()).toMatchObject({ others: 'loaded', list: [...BUILT_IN_AREAS, SINGAPORE] });
  });

  test('are asked for once', async () => {
    const { areas, server } = openAreas();
    const asked = [areas.loadOthers(), areas.loadOthers()];
    await server.last().answer([SINGAPORE]);
    expect(await Promise.all([...asked, areas.loadOthers()])).toEqual([null, null, null]);
    expect(server.names()).toEqual(['countryCodes']);
  });

  test('stay the four after a failure, and can be asked for again', async () => {
    const { areas, server, state } = openAreas();
    const asked = [areas.loadOthers(), areas.loadOthers()];
    await server.last().refuse({ code: 'timedOut' });
    expect(await Promise.all(asked)).toEqual([{ code: 'timedOut' }, { code: 'timedOut' }]);
    expect(state()).toMatchObject({ others: 'failed', problem: { code: 'timedOut' }, list: BUILT_IN_AREAS });
    void areas.loadOthers();
    expect(state()).toMatchObject({ others: 'loading', problem: null });
    await server.last().answer([SINGAPORE]);
    expect(state().list).toHaveLength(5);
  });
});
