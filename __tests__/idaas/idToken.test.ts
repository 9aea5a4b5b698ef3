import { describe, expect, test } from '@jest/globals';
import { idToken } from '../../src/core/tokens';
import { endOfIdToken, personOf } from '../../src/idaas/idToken';

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

  test('a field counts where it says something: at the top first, then in api', () => {
    const api = JSON.stringify({ id: '2', name: '李四', email: 'l@qq.com' });
    expect(personOf(token({ id: '1', name: ' ', api }))).toEqual({
      id: '1',
      name: '李四',
      userName: '',
      mobile: '',
      email: 'l@qq.com',
    });
  });

  test.each(['id', 'name', 'userName', 'mobile', 'email'])('a %s alone is somebody', (field) => {
    expect(personOf(token({ [field]: 'x' }))).toMatchObject({ [field]: 'x' });
  });

  test.each([
    ['a list', '[1]'],
    ['null', 'null'],
    ['a text', '"x"'],
  ])('claims that are %s name nobody', (_case, claims) => {
    expect(personOf(token(JSON.parse(claims)))).toBeNull();
  });

  test.each(['[{"name":"x"}]', 'null', '{'])('an api that is %s adds nothing', (api) => {
    expect(personOf(token({ id: '1', api }))).toMatchObject({ id: '1', name: '' });
  });

  test('claims without a word about the person name nobody', () => {
    expect(personOf(token({ iss: 'Issuer', api: '{"name":7}' }))).toBeNull();
  });
});

test('a token is for the one it is for, where the tenant says what to expect', () => {
  const named = token({ id: '1', iss: 'https://a', aud: ['app'] });
  expect(personOf(named, { issuer: 'https://a', audience: 'app' })).toMatchObject({ id: '1' });
  expect(personOf(named, { issuer: 'https://b', audience: null })).toBeNull();
  expect(personOf(named, { issuer: null, audience: 'other' })).toBeNull();
  expect(personOf(named, { issuer: 'https://b', audience: 'app' })).toBeNull();
  expect(personOf(named, { issuer: 'https://a', audience: null })).toMatchObject({ id: '1' });
  const single = token({ id: '1', aud: 'app' });
  expect(personOf(single, { issuer: null, audience: 'app' })).toMatchObject({ id: '1' });
  expect(personOf(single, { issuer: null, audience: 'ap' })).toBeNull();
  expect(personOf(single, { issuer: 'https://a', audience: null })).toBeNull();
});

test('a token ends when it says so, and at no known time where it does not', () => {
  expect(endOfIdToken(token({ exp: 1_800_000_000 }))).toBe(1_800_000_000_000);
  expect(endOfIdToken(token({ exp: 'soon' }))).toBeNull();
  expect(endOfIdToken(idToken('x'))).toBeNull();
});
