import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { idToken } from '../../src/core/tokens';
import { decodeBase64Url, personOf } from '../../src/idaas/idToken';

const token = (claims: unknown) =>
  idToken(`e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`);

describe('who an id token names', () => {
  test('the layout with user fields at the top', () => {
    const claims = {
      id: '1',
      name: '张三',
      userName: 'zhangshan',
      mobile: '+86-13800138000',
      email: 'z@qq.com',
    };
    expect(personOf(token({ sub: 'zhangshan', ...claims }))).toEqual(claims);
  });

  test('the layout with user fields in a JSON string named api', () => {
    const api = JSON.stringify({ id: '1', name: '张三', userName: 'zhangshan', mobile: ' +86-13800138000 ' });
    expect(personOf(token({ iss: 'Issuer', sub: 'subject', api }))).toEqual({
      id: '1',
      name: '张三',
      userName: 'zhangshan',
      mobile: '+86-13800138000',
      email: '',
    });
  });

  test.each([
    ['the shortened one of the seeds', 'eyJraWQn0.eyJpc3MiOiJodHR…g1A7jG8O0uw'],
    ['no token', 'x'],
    ['claims that are no JSON', `e30.${Buffer.from('{').toString('base64url')}.s`],
    ['claims that are no UTF-8', 'e30._w.s'],
  ])('%s names nobody', (_case, text) => {
    expect(personOf(idToken(text))).toBeNull();
  });

  test('claims without a word about the person name nobody', () => {
    expect(personOf(token({ iss: 'Issuer', api: '{"name":7}' }))).toBeNull();
  });
});

describe('base64url', () => {
  test('any text comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeBase64Url(Buffer.from(text, 'utf8').toString('base64url'))).toBe(text);
      }),
    );
  });

  test('what is not base64url is nothing', () => {
    expect(decodeBase64Url('a b')).toBeNull();
    expect(decodeBase64Url('a+/=')).toBeNull();
  });
});
