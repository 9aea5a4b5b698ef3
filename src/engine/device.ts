import { languageOf, type Language } from '../core/language';
import type { Device, DeviceReader, KeyValueStorage } from '../core/ports';
import { once } from '../core/singleFlight';

const FINGERPRINT_BYTES = 16;

interface Deps {
  readonly device: DeviceReader;
  /** must not reject */
  readonly fingerprintStorage: KeyValueStorage;
}

/**
 * What the provider is told about the device. Each value is read once. One that cannot be read has a substitute, so that no
 * request fails because of it.
 */
export function createDevice({ device, fingerprintStorage }: Deps) {
  const system = once(() => device.readSystem().catch(() => ({ language: '', system: '', version: '' })));
  const userAgent = once(() => device.readUserAgent().catch(() => ''));
  let fingerprint = once(async () => {
    const stored = await fingerprintStorage.read();
    if (typeof stored === 'string' && stored !== '') return stored;
    const made = await newFingerprint();
    // Not awaited, so that a slow storage delays no request.
    void fingerprintStorage.write(made);
    return made;
  });

  async function newFingerprint(): Promise<string> {
    const bytes = await device.randomBytes(FINGERPRINT_BYTES).catch(chanceBytes);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
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

    /** Makes and stores a new fingerprint: from now on the provider sees another device. */
    async reset(): Promise<void> {
      const made = newFingerprint();
      fingerprint = () => made;
      await fingerprintStorage.write(await made);
    },

    /** The language that the person chose in WeChat. */
    readLanguage: async (): Promise<Language> => languageOf((await system()).language || 'zh_CN'),
  };
}

/** For a WeChat without a random source (base library before 2.19.0). A fingerprint is not secret, so any source will do. */
const chanceBytes = (): Uint8Array =>
  Uint8Array.from({ length: FINGERPRINT_BYTES }, () => Math.random() * 256);

/** Header values must be printable ASCII; device models may be Chinese. */
const printable = (text: unknown) =>
  typeof text === 'string' ? text.replace(/[^\x20-\x7e]/g, '?').trim() : '';
