import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDocument, root, rowsUnder } from './documents';

const english = rowsUnder(readDocument('README.md'), '| figure |');
const chinese = rowsUnder(readDocument('README.zh-CN.md'), '| 指标 |');

const figuresIn = (rows: string[][]): string[][] =>
  rows.map(([, value = '']) => value.match(/\d[\d.,]*\d|\d/g) ?? []);

describe('the figures of the two READMEs', () => {
  const [, , played, score] = figuresIn(english);

  test('are the same', () => {
    expect(english).toHaveLength(4);
    expect(figuresIn(chinese)).toEqual(figuresIn(english));
  });

  test('count the situations and the faults of docs/faults.md', () => {
    const faults = readDocument('docs/faults.md');
    const rows = [rowsUnder(faults, '| endpoint | at |'), rowsUnder(faults, '| fault | what happens |')];
    expect(played).toEqual(rows.map(({ length }) => String(length)));
  });

  test('tell the mutation score of docs/mutation.md', () => {
    const [, mutants = '', , percent = ''] =
      rowsUnder(readDocument('docs/mutation.md'), '| room |').at(-1) ?? [];
    expect(score).toEqual([percent.replace(' %', ''), mutants]);
  });
});

test('the tests have a folder for each room of src, as the READMEs say', () => {
  const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['assets', 'styles'].includes(entry.name))
    .map(({ name }) => name);
  expect(rooms).toContain('engine');
  expect(rooms.filter((room) => !existsSync(path.join(root, '__tests__', room)))).toEqual([]);
});
