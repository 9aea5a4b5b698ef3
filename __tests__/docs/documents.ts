import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

/** One Markdown file of the project. `file`: its path from the project's folder, with slashes. */
export interface Document {
  readonly file: string;
  readonly text: string;
}

const slashed = (file: string): string => file.replaceAll('\\', '/');

export const readDocument = (file: string): Document => ({
  file,
  text: readFileSync(path.join(root, file), 'utf8'),
});

/** Everything people read: beside package.json, in docs/, and the READMEs of the folders. */
export function allDocuments(): Document[] {
  const inDocs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${slashed(file)}`)
    .filter((file) => file.endsWith('.md'));
  const outside = ['.', 'sandbox', 'simulator']
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => slashed(path.join(folder, file))))
    .filter((file) => file.endsWith('.md'));
  return [...outside, ...inDocs].map(readDocument);
}

/** A fenced block: its language and what stands in it. */
export interface Fence {
  readonly language: string;
  readonly code: string;
}

export const fencesIn = ({ text }: Document): Fence[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));

/** The document without its fenced blocks. */
export const proseOf = ({ text }: Document): string => text.replace(/^```\w*\n[\s\S]*?^```$/gm, '');

/** What stands in backticks, outside fenced blocks. */
export const quotedIn = (document: Document): string[] =>
  [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);

/** The rows of the table whose heading begins with `heading`, as trimmed cells; the heading itself is left out. */
export function rowsUnder({ text }: Document, heading: string): string[][] {
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' '));
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start === -1) return [];
  const body = lines.slice(start + 2);
  const end = body.findIndex((line) => !line.startsWith('|'));
  return body.slice(0, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
