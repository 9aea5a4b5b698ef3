import { expect, test } from '@jest/globals';
import { ProblemError } from '../../src/core/problems';
import { singleUse } from '../../src/core/tokens';

test('a code leaves our hands once, without the blanks around it', () => {
  const code = singleUse(' 0912 ');
  expect(code.spend()).toBe('0912');
  for (const _again of [1, 2]) expect(() => code.spend()).toThrow(new ProblemError({ code: 'codeSpent' }));
});

test('even an empty code is spent but once', () => {
  const code = singleUse(' ');
  expect(code.spend()).toBe('');
  expect(() => code.spend()).toThrow('codeSpent');
});

test('a code cannot be read by printing it', () => {
  expect(JSON.stringify(singleUse('0912'))).not.toContain('0912');
});
