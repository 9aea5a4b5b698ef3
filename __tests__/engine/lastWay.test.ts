import { describe, expect, test } from '@jest/globals';
import { singleUse } from '../../src/core/tokens';
import { createTestStorages } from '../world/platform';
import { createSlowStorage } from '../world/vault';
import { binding, openEngine, sessionAt, settle } from './openEngine';

type Engine = ReturnType<typeof openEngine>;

const PROOF = { recipient: { method: 'email', address: 'lina@example.com' }, code: '123456' } as const;
const CREDENTIALS = { userName: 'lina', password: 'secret' };

function atBinding(openStorage = createTestStorages()): Engine {
  const engine = openEngine({ ports: { openStorage } });
  engine.answered(binding);
  return engine;
}

const wayOf = ({ lastWay }: Engine) => lastWay.store.getState().way;

async function answer(engine: Engine, bind: Promise<unknown>): Promise<void> {
  await settle();
  await engine.server.last().answer({ status: 'SUCCESS', session: sessionAt(engine.clock) });
  await bind;
}

describe('the way that was used last', () => {
  test.each<[string, (engine: Engine) => Promise<unknown>]>([
    ['phone', ({ actions }) => actions.bindByPhone(singleUse<'PhoneCode'>('phone-1'))],
    ['email', ({ actions }) => actions.bindByCode(PROOF)],
    [
      'mobile',
      ({ actions }) => actions.bindByCode({ ...PROOF, recipient: { ...PROOF.recipient, method: 'mobile' } }),
    ],
    ['password', ({ actions }) => actions.bindByPassword(CREDENTIALS)],
  ])('is remembered after it succeeded, and after a sign-out at the next launch: %s', async (way, bind) => {
    const openStorage = createTestStorages();
    const first = atBinding(openStorage);
    expect(wayOf(first)).toBeNull();
    await answer(first, bind(first));
    expect(wayOf(first)).toBe(way);
    await first.actions.signOut();
    expect(wayOf(first)).toBe(way);

    const next = openEngine({ ports: { openStorage } });
    await next.launch();
    await settle();
    expect(wayOf(next)).toBe(way);
  });

  test('is not one that failed', async () => {
    const engine = atBinding();
    const bound = engine.actions.bindByPassword(CREDENTIALS);
    await settle();
    await engine.server.last().refuse({ code: 'credentialsWrong' });
    await bound;
    expect(wayOf(engine)).toBeNull();
  });

  test('is not one that was tapped when its step was over', async () => {
    const engine = atBinding();
    engine.signedIn();
    expect(await engine.actions.bindByPassword(CREDENTIALS)).toBeNull();
    expect(wayOf(engine)).toBeNull();
  });

  test('stays while the storage still reads an older one', async () => {
    const { storage, found } = createSlowStorage();
    const engine = atBinding((name) => (name === 'last-way' ? storage : createTestStorages()(name)));
    const opened = engine.lastWay.open();
    await answer(engine, engine.actions.bindByPassword(CREDENTIALS));
    found('sms');
    await opened;
    expect(wayOf(engine)).toBe('password');
  });

  test('is forgotten with the phone', async () => {
    const openStorage = createTestStorages();
    const engine = atBinding(openStorage);
    await answer(engine, engine.actions.bindByPassword(CREDENTIALS));
    await engine.forgetPhone();
    expect(wayOf(engine)).toBeNull();
    expect(await openStorage('last-way').read()).toBeNull();
  });
});
