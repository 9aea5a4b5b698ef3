import { describe, expect, test } from '@jest/globals';
import { readPattern } from '../../src/core/sharedPattern';

const GOOD = 'Abcdefg1!';
const check = (pattern: string, password: string) => readPattern(pattern)?.(password);

describe('a pattern that means the same in Java and here', () => {
  test.each([
    ['^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?=.*[@$!%*?&])[A-Za-z\\d@$!%*?&]{8,}$', GOOD, 'Abcdefgh!'],
    ['^(?![0-9]+$)(?![a-zA-Z]+$)[0-9A-Za-z]{8,16}$', 'abcd1234', 'abcdefgh'],
    ['(?=.*\\p{Lu})(?=.*\\d).{8,}', GOOD, 'abcdefg1'],
    ['^[\\w.\\-+]{3,}$', 'a.b-c+d', 'a b'],
    ['^(?:ab){2}c?$', 'ababc', 'abc'],
    ['^\\S+$', 'abc', 'a b'],
    ['[a-z]|[0-9]', 'a', 'A'],
    ['^[^&]&[^&]$', 'a&b', 'aab'],
    ['^\\(\\[\\{a\\|b\\}\\]\\)$', '([{a|b}])', 'a'],
  ])('%s accepts %s and refuses %s', (pattern, good, bad) => {
    expect(check(pattern, good)).toBe(true);
    expect(check(pattern, bad)).toBe(false);
  });

  test('that is found in the password but is not the whole of it says nothing, since the server may want either', () => {
    expect(check('[a-z]+|\\d+', 'abc')).toBe(true);
    expect(check('[a-z]+|\\d+', 'abc1')).toBeNull();
    expect(check('[A-Z]', 'Abc')).toBeNull();
    expect(check('[A-Z]', 'abc')).toBe(false);
  });

  test('says nothing of characters that the two dialects class differently', () => {
    // Java's \s has no no-break space, and its \w no letter of another script.
    for (const password of ['a\u00a0b', '密码密码', 'é', '\t']) expect(check('^\\S+$', password)).toBeNull();
  });

  test('is tried on 64 characters at most', () => {
    expect(check('^[a-z]+$', 'A'.repeat(64))).toBe(false);
    expect(check('^[a-z]+$', 'A'.repeat(65))).toBeNull();
  });
});

describe('is not read, because it is not of both dialects:', () => {
  test.each([
    ['a POSIX class of Java', '\\p{Punct}'],
    ['another one, which compiles here', '\\p{Alpha}'],
    ['an anchor of Java', '\\Aabc\\z'],
    ['a quotation', '\\Qa.b\\E'],
    ['an intersection', '[a-z&&b]'],
    ['an intersection with a class', '[a-z&&[^lo]]'],
    ['a union of classes', '[a-d[m-p]]'],
    ['a flag', '(?i)abc'],
    ['a possessive quantifier', '[a-z]++\\d'],
    ['an atomic group', '(?>a+)b'],
    ['a look-behind', 'a(?<=a)b'],
    ['a named group', '(?<one>a)'],
    ['a back reference, which matches here where its group did not', '(a)?\\1b'],
    ['an octal escape', '\\0101'],
    ['a bracket that begins a class', '[]a]'],
    ['an escape that only JavaScript lacks', '[\\!\\@]'],
    ['a group that is not closed', '(abc'],
    ['a group that is not opened', 'abc)'],
    ['a quantifier of nothing', '*abc'],
    ['nothing', ''],
  ])('%s: %s', (_case, pattern) => {
    expect(readPattern(pattern)).toBeNull();
  });
});

describe('is not tried, because it may take for ever:', () => {
  test.each([
    '([A-Za-z0-9]+)*[!@#]',
    '(a*)*b',
    '(?:a|a)+$',
    '(?:a|ab){2,}$',
    '(?:a?){30}$',
    '((a+))+',
    '(?:(?:a|b)c)*',
    '.*a.*b.*c',
    '(?=.*a.*b.*c).*',
    '.*(?=.*a.*b)',
    '.*.*(?:(?=.*a))',
    'a?a?a?a?a?a?a?a?aaaaaaaa',
    '(a|a)(a|a)(a|a)',
    `[${'a'.repeat(300)}]`,
  ])('%s', (pattern) => {
    expect(readPattern(pattern)).toBeNull();
  });

  test('the worst that is tried is quick', () => {
    const worst = readPattern('.*[a-z].*!');
    const began = performance.now();
    expect(worst?.('a'.repeat(64))).toBe(false);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
