import { describe, expect, test } from '@jest/globals';
import { agreementVersion, readConsent } from '../../src/core/consent';

describe('the version of the agreements', () => {
  test('names both in their order', () => {
    expect(agreementVersion('https://a', 'https://b')).toBe('https://a https://b');
  });

  test('may name one of them, and is null where there is none', () => {
    expect(agreementVersion('https://a', '')).toBe('https://a');
    expect(agreementVersion('', 'https://b')).toBe('https://b');
    expect(agreementVersion('', ' ')).toBeNull();
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
