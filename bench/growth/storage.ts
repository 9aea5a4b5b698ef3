import { openApp } from '../../__tests__/world/app';
import { createTestStorages } from '../../__tests__/world/platform';
import { createTestVault } from '../../__tests__/world/vault';
import type { Sandbox } from '../../sandbox';
import type { KeyValueStorage, StorageName } from '../../src/core/ports';
import type { Session } from '../../src/core/session';
import { recordOf } from '../../src/core/sessionRecord';
import { idToken, sessionToken } from '../../src/core/tokens';
import type { Curve } from './curve';
import { onSandbox } from './onSandbox';

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');

/** People who sign in and out on one phone, one after another: what is stored once the last of them is signed in. */
export async function peopleOnOnePhone(amounts: readonly number[]): Promise<Curve> {
  return {
    name: 'people-stored',
    title: 'People who used one phone: bytes stored',
    of: 'people',
    cost: 'bytes',
    growth: 'flat',
    points: await onSandbox((sandbox) => storedAfter(amounts, sandbox)),
  };
}

async function storedAfter(amounts: readonly number[], sandbox: Sandbox): Promise<[number, number][]> {
  const vault = createTestVault();
  const small = createTestStorages();
  const opened = new Set<StorageName>();
  const openStorage = (name: StorageName): KeyValueStorage => {
    opened.add(name);
    return small(name);
  };
  const stored = async (): Promise<number> => {
    const kept = await Promise.all([...opened].map((name) => small(name).read()));
    return bytesOf(vault.kept()) + bytesOf(kept);
  };
  const points: [number, number][] = [];
  for (let person = 1; person <= Math.max(...amounts); person += 1) {
    const number = String(person).padStart(4, '0');
    const [openid, id] = [`openid-${number}`, `u-${number}`];
    sandbox.control.putPerson({ id, userName: id, password: 'password', name: id, openid });
    const app = openApp({ sandbox, openid, vault, openStorage });
    await app.launch();
    await app.actions.signIn();
    await app.settled();
    if (app.step() !== 'signedIn') throw new Error(`${openid} is ${app.step()}`);
    if (amounts.includes(person)) points.push([person, await stored()]);
    await app.actions.signOut();
  }
  return points;
}

/** @param kilobytes sizes of the id token, which a tenant fills with claims */
export const recordByToken = (kilobytes: readonly number[]): Curve => ({
  name: 'token-record',
  title: 'Size of the id token: bytes of the stored session',
  of: 'KB of id token',
  cost: 'bytes',
  growth: 'flat',
  points: kilobytes.map((size) => [size, bytesOf(recordOf(sessionWith(size), 'https://a.example client'))]),
});

const sessionWith = (kilobytes: number): Session => ({
  sessionToken: sessionToken('s'.repeat(64)),
  idToken: idToken('t'.repeat(kilobytes * 1024)),
  idTokenEndsAt: 1,
  person: { id: 'u-1', name: '李娜', userName: 'lina', mobile: '13900139000', email: 'lina@example.com' },
  signedInAt: 1,
  expiresAt: 2,
  clockOffsetMs: 0,
});
