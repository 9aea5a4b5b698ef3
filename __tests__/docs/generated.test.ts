import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generatedParts, withGeneratedParts } from '../../scripts/docs/generated';

const root = path.resolve(__dirname, '../..');

/** Tables are aligned by prettier, so blanks and dashes of their frames do not count. */
const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

describe.each(Object.entries(generatedParts))('%s', (document, parts) => {
  test('holds its generated parts as `npm run docs` writes them', () => {
    const text = readFileSync(path.join(root, document), 'utf8');
    expect(plain(text)).toBe(plain(withGeneratedParts(text, parts)));
  });
});

test('a document without the marks of a part is refused', () => {
  expect(() => withGeneratedParts('# no marks', { part: () => 'text' })).toThrow('part');
});
