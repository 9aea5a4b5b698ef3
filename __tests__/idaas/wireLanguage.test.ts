import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_CODES, type Language } from '../../src/core/language';
import { get } from '../../src/idaas/http';
import { settingsOf } from '../../src/idaas/presets';

/** What each language is on the wire. The pages of the vendor print `zh` (seeds 000–004) and `en`, and nothing else. */
const WIRE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': 'zh',
  'zh-TW': 'zh',
  'zh-HK': 'zh',
  en: 'en',
};

const caller = {
  tenant: { origin: 'https://login.example.com', clientId: 'client', product: 'eiam', tenantId: '' },
  settings: settingsOf('eiam'),
  device: { osVersion: 'iOS 17', fingerprint: 'print', userAgent: 'agent' },
  traceId: 'trace-1',
} as const;

describe('the language a server is asked to answer in', () => {
  test.each(LANGUAGE_CODES)('for a user who reads %s', (language) => {
    expect(get({ ...caller, language }, 'captcha', {}).headers['X-L']).toBe(WIRE_NAMES[language]);
  });
});
