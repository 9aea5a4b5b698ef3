import { describe, expect, test } from '@jest/globals';
import { agreementVersion, agreementVersions, readConsent } from '../../src/core/consent';

describe('the version of the agreements', () => {
  test('names both in their order', () => {
    expect(agreementVersion({ service: 'https://a', privacy: 'https://b' })).toBe('https://a https://b');
  });

  test('may name one of them, and is null where there is none', () => {
    expect(agreementVersion({ service: 'https://a', privacy: '' })).toBe('https://a');
    expect(agreementVersion({ service: '', privacy: 'https://b' })).toBe('https://b');
    expect(agreementVersion({ service: '', privacy: ' ' })).toBeNull();
  });
});

describe('what tells one version of an agreement from another', () => {
  const tenant = { serviceAgreementUrl: 'https://a', privacyPolicyUrl: 'https://b' };

  test('is the address where no text is in the package', () => {
    const addresses = { service: 'https://a', privacy: 'https://b' };
    expect(agreementVersions(undefined, tenant)).toEqual(addresses);
    expect(agreementVersions({ service: '', privacy: '' }, tenant)).toEqual(addresses);
  });

  test('is the digest of a text that is', () => {
    expect(agreementVersions({ service: '', privacy: 'd2' }, tenant)).toEqual({
      service: 'https://a',
      privacy: 'd2',
    });
    expect(agreementVersions({ service: 'd1', privacy: '' }, tenant)).toEqual({
      service: 'd1',
      privacy: 'https://b',
    });
  });

  test('is empty where the tenant has no such agreement', () => {
    const none = { serviceAgreementUrl: '', privacyPolicyUrl: '' };
    expect(agreementVersions(undefined, none)).toEqual({ service: '', privacy: '' });
  });
});

describe('a stored consent', () => {
  test('is read with its instant, and without unknown members', () => {
    expect(readConsent({ version: 'v', at: 5, more: true }, 'v')).toEqual({ version: 'v', at: 5 });
  });

  test.each([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a text', 'v'],
    ['a consent to something else', { version: 'w', at: 5 }],
    ['no instant', { version: 'v' }],
    ['an instant that is no number', { version: 'v', at: '5' }],
    ['no version', { at: 5 }],
  ])('%s is none', (_case, kept) => {
    expect(readConsent(kept, 'v')).toBeNull();
  });
});
