import { describe, expect, test } from '@jest/globals';
import { contentsOf } from '../pictures/contents';
import { pictures } from '../pictures/table';
import { fencesIn, readDocument } from './documents';
import type { Document } from './documents';

const english = readDocument('README.md');
const chinese = readDocument('README.zh-CN.md');

const levels = ({ text }: Document): string[] => text.match(/^#{1,6}(?= )/gm) ?? [];
const commands = (document: Document): string[] =>
  fencesIn(document)
    .filter(({ language }) => language === 'sh')
    .map(({ code }) => code);
/** What stands in backticks in the first column of every table. */
const firstCells = ({ text }: Document): string[] =>
  [...text.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) => cell.match(/`[^`]+`/g) ?? []);
/** The examples without their comments, which are in the language of the page. */
const examples = (document: Document): string[] =>
  fencesIn(document)
    .filter(({ language }) => language === 'tsx')
    .map(({ code }) => code.replace(/\/\*\*.*\*\/|\/\/.*/g, ''));
const links = ({ text }: Document): string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => target.replace('README.zh-CN.md', 'README.md'))
    .sort();

describe('the two READMEs', () => {
  test('have the same headings, level by level', () => {
    expect(levels(chinese)).toEqual(levels(english));
  });

  test('say the same commands, each on one line', () => {
    expect(commands(chinese)).toEqual(commands(english));
    expect(commands(english)).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
  });

  test('have the same tables', () => {
    expect(firstCells(chinese)).toEqual(firstCells(english));
    expect(firstCells(english)).toContain('`TARO_APP_ID`');
  });

  test('show the same example and link to the same pages', () => {
    expect(examples(chinese)).toEqual(examples(english));
    expect(examples(english)).toHaveLength(1);
    expect(links(chinese)).toEqual(links(english));
  });
});

test('the album shows every picture of the table', () => {
  expect(readDocument('docs/screenshots/README.md').text).toBe(contentsOf(pictures));
});
