import type { AgreementText, Paragraph } from '../../src/core/agreementText';

/*
 * Reads the small part of Markdown that agreements are written in. A plain text is read the same way: blank lines separate its
 * paragraphs.
 */

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*(\d{1,3}[.)、])\s*(?=\S)/;
const RULE = /^\s*([-*_])(\s*\1){2,}\s*$/;

/** Chinese is written without blanks, so lines that are joined get none there. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** What Markdown marks inside a line is shown as plain text; the address of a link follows its words. */
const plain = (line: string): string =>
  line
    .replace(/!?\[([^\]]*)\]\(\s*<?([^)\s>]+)>?[^)]*\)/g, (_all, words: string, address: string) =>
      words === '' || words === address ? address : `${words} (${address})`,
    )
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)\*(?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
    .trim();

function joined(above: string, line: string): string {
  const isWide = WIDE.test(above.slice(-1)) || WIDE.test(line.slice(0, 1));
  return above + (isWide ? '' : ' ') + line;
}

/**
 * Reads the paragraphs of an agreement.
 *
 * @param contents of a text file: plain, or with headings (`#`), lists (`-`, `1.`), bold words and links
 * @returns none where the file has no text
 */
export function paragraphsIn(contents: string): AgreementText {
  const found: Paragraph[] = [];
  let isOpen = false;
  const begin = (kind: Paragraph['kind'], text: string) => {
    if (text === '') return;
    found.push({ kind, text });
    isOpen = kind === 'text' || kind === 'item';
  };
  for (const line of contents.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, marks = '', heading = ''] = HEADING.exec(line) ?? [];
    const last = found[found.length - 1];
    if (line.trim() === '' || RULE.test(line)) isOpen = false;
    else if (marks !== '') begin(marks === '#' && found.length === 0 ? 'title' : 'heading', plain(heading));
    else if (BULLET.test(line)) begin('item', plain(line.replace(BULLET, '• ')));
    else if (NUMBER.test(line)) begin('item', plain(line.replace(NUMBER, '$1 ')));
    else if (isOpen && last) found[found.length - 1] = { ...last, text: joined(last.text, plain(line)) };
    else begin('text', plain(line));
  }
  return found;
}
