import { languageOf, type Language } from '../core/language';
import type { Device, DeviceReader, KeyValueStorage } from '../core/ports';
import { once } from '../core/singleFlight';

const FINGERPRINT_BYTES = 16;

interface Deps {
  readonly device: DeviceReader;
  readonly fingerprintStorage: KeyValueStorage;
}

/**
 * What the provider is told about the device. Each reading is asked for once; one that fails has a substitute, so a
 * request is never held back by it.
 */
export function createDevice({ device, fingerprintStorage }: Deps) {
  const system = once(() => device.readSystem().catch(() => ({ language: '', system: '', version: '' })));
  const userAgent = once(() => device.readUserAgent().catch(() => ''));
  let fingerprint = once(async () => {
    const stored = await fingerprintStorage.read();
    return typeof stored === 'string' && stored !== '' ? stored : renewFingerprint();
  });

  async function renewFingerprint(): Promise<string> {
    const bytes = await device.randomBytes(FINGERPRINT_BYTES).catch(chanceBytes);
    const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await fingerprintStorage.write(made);
    return made;
  }

  return {
    async describe(): Promise<Device> {
      const [{ system: os, version }, agent, print] = await Promise.all([
        system(),
        userAgent(),
        fingerprint(),
      ]);
      const osVersion = printable(os) || 'unknown';
      return {
        osVersion,
        fingerprint: print,
        userAgent: printable(agent) || `MicroMessenger/${printable(version) || '0'} (${osVersion})`,
      };
    },

    /** Makes a new fingerprint: from now on the provider sees another device. */
    async reset(): Promise<void> {
      const made = renewFingerprint();
      fingerprint = () => made;
      await made;
    },

    /** The language that the person chose in WeChat. */
    readLanguage: async (): Promise<Language> => languageOf((await system()).language || 'zh_CN'),
  };
}

/** WeChat has a random source from base library 2.19.0 on. A fingerprint is no secret, so any source is good enough before. */
const chanceBytes = (): Uint8Array =>
  Uint8Array.from({ length: FINGERPRINT_BYTES }, () => Math.random() * 256);

/** Header values must be printable ASCII; device models may be Chinese. */
const printable = (text: unknown) =>
  typeof text === 'string' ? text.replace(/[^\x20-\x7e]/g, '?').trim() : '';
