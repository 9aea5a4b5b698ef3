import Taro from '@tarojs/taro';
import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import { languageOf, type Language } from '../core/language';
import type { Clock, Device } from '../core/ports';
import { makeFingerprint, readFingerprint, resetFingerprint } from './fingerprint';

/** What WeChat tells of the phone, asked once and without the deprecated synchronous calls. */
export function createDevice(clock: Clock) {
  const inTime = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
    withDeadline(clock, DEADLINE_MS.device, 'wechatSilent', answer).catch(() => otherwise);
  const system = once(() => inTime(readSystem(), { language: '', system: '', version: '' }));
  const userAgent = once(() => inTime(readUserAgent(), ''));
  // A storage that never answers keeps nobody out: such a fingerprint lasts until the app closes.
  const orMakeshift = (made: Promise<string>): Promise<string> =>
    withDeadline(clock, DEADLINE_MS.device, 'wechatSilent', made).catch(makeFingerprint);
  let fingerprint = once(() => orMakeshift(readFingerprint()));

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

    /** Forgets the fingerprint; what is asked from now on comes of another device. */
    async reset(): Promise<void> {
      const made = orMakeshift(resetFingerprint());
      fingerprint = () => made;
      await made;
    },

    /** WeChat's language, which people set in WeChat and expect here. */
    readLanguage: async (): Promise<Language> => languageOf((await system()).language || 'zh_CN'),
  };
}

async function readSystem() {
  const { language, system, version } = await Taro.getSystemInfoAsync();
  return { language, system, version };
}

async function readUserAgent(): Promise<string> {
  const { userAgent } = await Taro.getRendererUserAgent();
  return userAgent;
}

/** Header values must be printable ASCII; device models may be Chinese. */
const printable = (text: unknown) =>
  typeof text === 'string' ? text.replace(/[^\x20-\x7e]/g, '?').trim() : '';

/** The answer of the first call for all; a failure is forgotten, so the next call asks again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((failure: unknown) => {
      answer = null;
      throw failure;
    });
    return answer;
  };
}
