import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lineOf } from '../../src/core/line';

describe('a text of the server as a line', () => {
  test.each([
    ['a\r\nb', 'a b'],
    [' a \t\u0000\u007f b ', 'a b'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    ['\n', ''],
  ])('%j is %j', (text, line) => {
    expect(lineOf(text, 160)).toBe(line);
  });

  test('is cut, and no character is cut in half', () => {
    expect(lineOf('abcdef', 3)).toBe('abc');
    expect(lineOf('ab👍cd', 3)).toBe('ab');
    expect(lineOf('ab👍cd', 4)).toBe('ab👍');
  });

  test('never has a line break, and is never longer than asked', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u0007', ' ', '👍', '中') });
    fc.assert(
      fc.property(texts, fc.nat(20), (text, longest) => {
        const line = lineOf(text, longest);
        expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029\u0007]|  /);
        expect(line.length).toBeLessThanOrEqual(longest);
        expect(line).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
