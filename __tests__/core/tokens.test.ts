import { expect, test } from '@jest/globals';
import { ProblemError } from '../../src/core/problems';
import { singleUse } from '../../src/core/tokens';

test('a code can be used once, without the blanks around it', () => {
  const code = singleUse(' 0912 ');
  expect(code.spend()).toBe('0912');
  for (const _again of [1, 2]) expect(() => code.spend()).toThrow(new ProblemError({ code: 'codeSpent' }));
});

test('an empty code can be used once, too', () => {
  const code = singleUse(' ');
  expect(code.spend()).toBe('');
  expect(() => code.spend()).toThrow('codeSpent');
});

test('a code cannot be read by printing it', () => {
  expect(JSON.stringify(singleUse('0912'))).not.toContain('0912');
});
