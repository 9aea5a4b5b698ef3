import { describe, expect, test } from '@jest/globals';
import { readBoundAccounts } from '../../src/idaas/account';
import { decodeContext } from './contexts';
import { ok } from './recordedClient';

const read = (body: unknown) => readBoundAccounts(ok(body), decodeContext());
const kindOf = (socialType: unknown) => read({ social: [{ id: '1', socialType }] })[0];

describe('bound accounts', () => {
  test('are those with an id; anything else in the list is left out', () => {
    const social = [{ id: ' 1 ', socialType: 'weixin' }, { socialType: 'weixin' }, null, 'x', ['y']];
    expect(read({ social })).toEqual([{ id: '1', kind: 'wechat', rawKind: 'weixin', nickname: '' }]);
  });

  test('may be none, but must be a list', () => {
    expect(read({ social: [] })).toEqual([]);
    for (const body of [{}, { social: {} }, { social: 'x' }])
      expect(() => read(body)).toThrow('answerUnreadable');
  });

  test.each(['weixin', 'wechat', ' weixin ', 'wechat-miniprogram'])('of type %j are WeChat', (socialType) => {
    expect(kindOf(socialType)).toMatchObject({ kind: 'wechat', rawKind: socialType.trim() });
  });

  test.each(['dingtalk', 'my-wechat', 'we', 'Weixin', ''])('of type %j are others', (socialType) => {
    expect(kindOf(socialType)).toMatchObject({ kind: 'other', rawKind: socialType });
  });

  test('of a type that is no text are others', () => {
    for (const socialType of [undefined, null, 7])
      expect(kindOf(socialType)).toMatchObject({ kind: 'other', rawKind: '' });
  });
});
