import { expect, test } from '@jest/globals';
import { toHalfWidth } from '../../src/core/halfWidth';

test.each([
  ['１３８', '138'],
  ['ｚｈａｎｇ＠ｑｑ．ｃｏｍ', 'zhang@qq.com'],
  ['！～', '!~'],
  ['１\u3000２\u3000３', '1 2 3'],
  ['张三 138', '张三 138'],
  ['\uff00\uff5f', '\uff00\uff5f'],
])('%j in plain characters is %j', (typed, plain) => {
  expect(toHalfWidth(typed)).toBe(plain);
});
