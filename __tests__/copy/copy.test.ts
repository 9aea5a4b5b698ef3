import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { copyOf, type Copy } from '../../src/copy';
import { zhTW as expectedZhTW } from './expected/zh-TW';
import type { ProblemCode } from '../../src/core/problems';
import { LANGUAGES } from '../../src/core/language';

const problems = Object.keys(copyOf('en').problems) as ProblemCode[];
/** a blank, and a greeting that is only the company's own name */
const notWords = ['gap', 'home.welcome'];
const han = /\p{Script=Han}/u;

/** Every text of a record by its path; a function speaks with its own arguments' names. */
function textsOf(words: object, trail = ''): [where: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const where = trail === '' ? name : `${trail}.${name}`;
    if (typeof value === 'string') return [[where, value]];
    if (typeof value === 'function') return [[where, spoken(value as (...given: string[]) => string)]];
    return textsOf(value as object, where);
  });
}

/** The most any sentence is given is the five figures of a moment. */
const spoken = (sentence: (...given: string[]) => string) =>
  sentence(...Array.from({ length: 5 }, (_, place) => `given${place}`));

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = copyOf(language);
  const texts = textsOf(words).filter(([where]) => !notWords.includes(where));

  test.each(problems)('%s is told as what happened and what to do, in whole sentences', (code) => {
    const { happened, next } = words.problems[code];
    const whole = language === 'en' ? /^[A-Z].{4,}\.$/ : /^.{3,}。$/;
    expect(happened).toMatch(whole);
    expect(next).toMatch(whole);
    expect((happened + next).length).toBeLessThanOrEqual(language === 'en' ? 90 : 36);
  });

  test('nothing is left empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('each is written in its own script', () => {
    const foreign = texts.filter(([, text]) => han.test(text) !== language.startsWith('zh'));
    expect(foreign).toEqual([]);
  });

  test('what is given to a sentence is said in it', () => {
    expect(words.problemDetails.attemptsLeft(3)).toContain('3');
    expect(words.problemDetails.retryAt('22:05')).toContain('22:05');
    expect(words.problemDetails.serverCode('SDK.LOGIN.1005')).toContain('SDK.LOGIN.1005');
    expect(words.serverSaid('因为')).toContain('因为');
    expect(words.audience.employee('示例科技')).toContain('示例科技');
    expect(words.home.welcome('示例科技')).toBe('示例科技');
    expect(words.moment('2027', '01', '05', '07', '03')).toMatch(/2027.*01.*05.*07:03/);
  });

  test('a tenant without a name is still greeted', () => {
    expect(words.home.welcome('')).not.toBe('');
    expect(words.audience.employee('')).not.toMatch(/ {2}|undefined/);
  });
});

test('Chinese and English say different things', () => {
  const english = new Map(textsOf(copyOf('en')));
  const same = textsOf(copyOf('zh-CN')).filter(
    ([where, text]) => !notWords.includes(where) && english.get(where) === text,
  );
  expect(same).toEqual([]);
});

describe('Traditional Chinese', () => {
  test('zh-TW says, word by word, what somebody wrote for Taiwan', () => {
    expect(textsOf(copyOf('zh-TW'))).toEqual(textsOf(expectedZhTW));
  });

  const traditional = ['zh-TW', 'zh-HK'] as const;
  /** The standard Traditional characters: Big5, levels 1 and 2. */
  const big5 = new Set(standardCharacters());

  test.each(traditional)('%s is written in the traditional script throughout', (language) => {
    const foreign = textsOf(copyOf(language)).flatMap(([, text]) =>
      [...text].filter((character) => han.test(character) && !big5.has(character)),
    );
    expect(foreign).toEqual([]);
  });

  test.each([
    ['zh-TW', '使用簡訊驗證碼', '帳號', '電子郵件'],
    ['zh-HK', '使用短訊驗證碼', '帳戶', '電郵'],
  ] as const)('%s has the words of its place', (language, bySms, account, email) => {
    const { bind, home } = copyOf(language);
    expect([bind.byMobileCode, home.userName, home.email]).toEqual([bySms, account, email]);
  });

  test('Hong Kong says nothing in Taiwan’s terms', () => {
    const theirs = /簡訊|帳號|網路|電子郵件|身分|伺服器傳回|隱私/;
    expect(textsOf(copyOf('zh-HK')).filter(([, text]) => theirs.test(text))).toEqual([]);
  });

  test('a name that is put into a sentence stays as it is', () => {
    expect(copyOf('zh-HK').audience.employee('網路手機')).toContain('網路手機');
    expect(copyOf('zh-HK').audience.employee('')).toContain('本企業');
  });
});

describe('what is written is read', () => {
  const sources = sourcesUnder(['src/pages', 'src/screens']);
  const names = [...new Set(leavesOf(copyOf('en')))];

  test.each(names)('somebody shows “%s”', (name) => {
    expect(sources).toMatch(new RegExp(`(?:\\.|[{,] )${name}\\b`));
  });
});

function standardCharacters(): string[] {
  const decoder = new TextDecoder('big5');
  const bytes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return bytes(0xa4, 0xf9).flatMap((lead) =>
    [...bytes(0x40, 0x7e), ...bytes(0xa1, 0xfe)].map((trail) => decoder.decode(Uint8Array.of(lead, trail))),
  );
}

/** Names of the words that pages and screens pick; the problems' own are picked by code. */
function leavesOf(words: Copy): string[] {
  const { problems: _byCode, ...rest } = words;
  return textsOf(rest).map(([where]) => where.split('.').pop() ?? '');
}

function sourcesUnder(folders: readonly string[]): string {
  const root = path.resolve(__dirname, '../..');
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
    )
    .join('\n');
}
