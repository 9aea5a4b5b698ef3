import { wechatStorage } from './storage';

const shelf = wechatStorage('idaas.fingerprint');
const BYTES = 16;

/**
 * `X-device-fingerprint`: random, made once for this installation, and the same ever after; the vendor ties a session to
 * it (contract §2.2). It says nothing about the device.
 */
export async function readFingerprint(): Promise<string> {
  const kept = await shelf.read();
  return typeof kept === 'string' && kept !== '' ? kept : resetFingerprint();
}

/** Another one from now on: for the tenant this is a phone it never saw. */
export async function resetFingerprint(): Promise<string> {
  const made = await makeFingerprint();
  // Where storage is refused the fingerprint lasts until the app closes.
  await shelf.write(made).catch(() => undefined);
  return made;
}

/** A new one, kept nowhere. */
export async function makeFingerprint(): Promise<string> {
  const bytes = await randomBytes();
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** WeChat's own random source came with base library 2.19.0; a fingerprint is no secret, so any chance does before that. */
async function randomBytes(): Promise<Uint8Array> {
  const answer = await wx.getRandomValues({ length: BYTES }).catch(() => null);
  return answer
    ? new Uint8Array(answer.randomValues)
    : Uint8Array.from({ length: BYTES }, () => Math.random() * 256);
}
