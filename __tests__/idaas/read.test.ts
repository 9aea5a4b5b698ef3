import { describe, expect, test } from '@jest/globals';
import { isObject, parseJson, requirePositive, requireText, textOf } from '../../src/idaas/read';

describe('a member that is text', () => {
  test('is read without the blanks around it', () => {
    expect(textOf({ a: ' x y ' }, 'a')).toBe('x y');
    expect(requireText({ a: ' x y ' }, 'a')).toBe('x y');
  });

  test.each([undefined, null, 7, true, ['x'], { x: 'x' }, ' '])('%p is none', (a) => {
    expect(textOf({ a }, 'a')).toBe('');
    expect(() => requireText({ a }, 'a')).toThrow('answerUnreadable');
  });
});

describe('a member that is a positive number', () => {
  test.each([1, 0.5, 432_000])('%p is one', (a) => {
    expect(requirePositive({ a }, 'a')).toBe(a);
  });

  test.each(['0', '-1', '1e999', '"60"', 'null', 'true', '[60]'])('%s is none', (printed) => {
    const answer = { a: JSON.parse(printed) as unknown };
    expect(() => requirePositive(answer, 'a')).toThrow('answerUnreadable');
    expect(() => requirePositive(answer, 'b')).toThrow('answerUnreadable');
  });
});

test('an object is one with members, not a list, not null and no single value', () => {
  expect([{}, { a: 1 }].every(isObject)).toBe(true);
  expect([null, undefined, [], [{}], 'a', 7, true].some(isObject)).toBe(false);
});

test('JSON is read, and anything else is nothing', () => {
  expect(parseJson(' {"a":[1]} ')).toEqual({ a: [1] });
  expect(parseJson('null')).toBeNull();
  for (const text of ['', '<html>', '{"a":', 'undefined']) expect(parseJson(text)).toBeUndefined();
});
