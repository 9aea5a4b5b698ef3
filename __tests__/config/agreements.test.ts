import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digestsOf, readAgreements, wrongWithAgreements } from '../../config/agreements';
import { withAgreements } from '../../config/agreements/packed';
import { paragraphsIn } from '../../config/agreements/paragraphs';
import { localized } from '../../config/localized';
import { readTenant } from '../../config/tenant';
import type { AgreementFileValues } from '../../config/tenantFile';
import { wrongInFile } from '../../config/tenantFileSchema';
import { agreementText } from '../../src/core/agreementText';

const root = mkdtempSync(path.join(tmpdir(), 'agreements-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (name: string, contents: string | Buffer) => writeFileSync(path.join(root, name), contents);
write('terms.txt', '第一条\n\n第二条\n');
write('privacy.md', '# 隐私政策\n\n正文');
write('privacy.en.md', '# Privacy\n\nText');

/** The tenant of a file with these agreements. */
function reading(agreementFiles: AgreementFileValues) {
  const settled = readTenant({}, 'development', { agreementFiles });
  if (settled.tenant === undefined) throw new Error(settled.problems.join('\n'));
  return withAgreements(root, settled, 'tenant.config.ts');
}

describe('the paragraphs of a file', () => {
  test('of plain text are separated by blank lines; lines are joined, with a blank where the language has them', () => {
    expect(paragraphsIn('one\r\ntwo\r\n\r\n第一行\n第二行\n')).toEqual([
      { kind: 'text', text: 'one two' },
      { kind: 'text', text: '第一行第二行' },
    ]);
  });

  test('are headings and items where Markdown says so; only the first line can be the title', () => {
    const found = paragraphsIn('\ufeff# Title\n## One ##\ntext\n- a\n  goes on\n* b\n1. c\n---\n# Two');
    expect(found).toEqual([
      { kind: 'title', text: 'Title' },
      { kind: 'heading', text: 'One' },
      { kind: 'text', text: 'text' },
      { kind: 'item', text: '• a goes on' },
      { kind: 'item', text: '• b' },
      { kind: 'item', text: '1. c' },
      { kind: 'heading', text: 'Two' },
    ]);
  });

  test.each([
    ['**bold** and *slanted* `code`', 'bold and slanted code'],
    ['[our page](https://a.example/b "title")', 'our page (https://a.example/b)'],
    ['<https://a.example>', '<https://a.example>'],
    ['[https://a.example](https://a.example)', 'https://a.example'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['1\\. not an item', '1. not an item'],
  ])('%j is shown as %j', (line, shown) => {
    expect(paragraphsIn(line)).toEqual([{ kind: 'text', text: shown }]);
  });

  test.each(['', ' \n\t\n', '\ufeff', '---', '#  '])('%j has none', (contents) => {
    expect(paragraphsIn(contents)).toEqual([]);
  });
});

describe('a file that an agreement is read from', () => {
  write('empty.md', '\n\n');
  write('long.txt', 'x'.repeat(101 * 1024));
  write('text.pdf', 'text');
  write('gbk.txt', Buffer.from([0xd2, 0xfe, 0xcb, 0xbd]));

  test.each([
    ['none.md', 'names none.md, which does not exist.'],
    ['.', 'names ., which does not exist.'],
    ['empty.md', 'names empty.md, which has no text in it.'],
    ['long.txt', 'names long.txt, which has 101 KB.'],
    ['text.pdf', 'names text.pdf, which is no .md or .txt file.'],
    ['gbk.txt', 'names gbk.txt, which is not a text in UTF-8.'],
  ])('%s stops the build in words', (file, wrong) => {
    const { problems } = reading({ service: 'terms.txt', privacy: { 'zh-CN': 'privacy.md', en: file } });
    expect(problems).toEqual([
      `agreementFiles.privacy of tenant.config.ts ${wrong}\n    accepted: a .md or .txt file in UTF-8 with a text in it, of at most 100 KB, its path as seen from the project`,
    ]);
  });

  test.each([[{ service: 7 }], [{ terms: 'a.md' }], [{ privacy: { fr: 'a.md' } }]])(
    '%j is refused as a setting',
    (agreementFiles) => {
      expect(wrongInFile({ agreementFiles }, 'tenant.config.ts')).toHaveLength(1);
    },
  );
});

describe('the agreements in the package', () => {
  const files = {
    service: localized('terms.txt'),
    privacy: localized({ 'zh-CN': 'privacy.md', en: 'privacy.en.md' }),
  };
  const packed = readAgreements(root, files);

  test('have each text once, and a language that has none the nearest', () => {
    expect(wrongWithAgreements(root, files, 'tenant.config.ts')).toEqual([]);
    expect(packed.privacy?.texts).toHaveLength(2);
    const titles = (['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const).map(
      (language) => agreementText(packed, 'privacy', language)?.[0]?.text,
    );
    expect(titles).toEqual(['隐私政策', '隐私政策', '隐私政策', 'Privacy']);
    expect(agreementText(packed, 'service', 'en')?.map(({ text }) => text)).toEqual(['第一条', '第二条']);
    expect(agreementText({}, 'service', 'en')).toBeNull();
  });

  test('have another digest once a text changed, which asks for consent again', () => {
    const before = digestsOf(packed);
    write('privacy.en.md', '# Privacy\n\nText, revised');
    const after = digestsOf(readAgreements(root, files));
    expect(after.privacy).toMatch(/^[0-9a-f]{16}$/);
    expect(after.privacy).not.toBe(before.privacy);
    expect(after.service).toBe(before.service);
  });

  test('are told to the app; where there is none, nothing is', () => {
    expect(reading({ service: 'terms.txt' }).tenant?.agreementDigests).toEqual({
      service: digestsOf(packed).service,
      privacy: '',
    });
    expect(reading({}).tenant).not.toHaveProperty('agreementDigests');
  });
});
