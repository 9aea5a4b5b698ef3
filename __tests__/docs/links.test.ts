import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allDocuments, fencesIn, proseOf, quotedIn, readDocument, root } from './documents';
import type { Document } from './documents';

const documents = allDocuments();
const scripts = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object })
  .scripts;

const targetsIn = (document: Document): string[] =>
  [...proseOf(document).matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

/** As GitHub makes them: small letters, blanks to dashes, everything else but word characters gone. */
const anchorsIn = ({ text }: Document): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

function isDead(from: Document, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? from.file : path.posix.join(path.posix.dirname(from.file), file);
  if (!existsSync(path.join(root, place))) return true;
  return anchor !== undefined && !anchorsIn(readDocument(place)).includes(anchor);
}

/** A module may be named as an import names it, without its extension. */
const isThere = (file: string): boolean =>
  ['', '.ts', '.tsx'].some((extension) => existsSync(path.join(root, `${file}${extension}`)));

/** Paths as people write them: from the project's folder, into one of ours. `dist` and `.cache` come and go. */
const isOurPath = (quoted: string): boolean =>
  /^(src|sandbox|simulator|config|scripts|docs|examples|types|__tests__)\/[\w./-]*$/.test(quoted);

describe.each(documents.map((document) => [document.file, document] as const))('%s', (_, document) => {
  test('has no dead link', () => {
    expect(targetsIn(document).filter((target) => isDead(document, target))).toEqual([]);
  });

  test('names no file of ours that is not there', () => {
    const missing = quotedIn(document)
      .filter(isOurPath)
      .filter((file) => !isThere(file));
    expect(missing).toEqual([]);
  });

  test('names no npm script that is not there', () => {
    const commands = [...document.text.matchAll(/\bnpm (?:run ([\w-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  test('shows JSON that is JSON', () => {
    const broken = fencesIn(document)
      .filter(({ language }) => language === 'json')
      .filter(({ code }) => {
        try {
          JSON.parse(code);
          return false;
        } catch {
          return true;
        }
      });
    expect(broken).toEqual([]);
  });
});

test('the documents were found', () => {
  expect(documents.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/flows.md', 'sandbox/README.md']),
  );
});
