import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { quotedIn, readDocument, root, rowsUnder } from './documents';

/** The pages through which people and programs find the others. */

const pages = readdirSync(path.join(root, 'docs')).filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
);
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);

describe('docs/README.md', () => {
  const index = readDocument('docs/README.md');

  test('lists every page', () => {
    const listed = rowsUnder(index, '| page |').flatMap(([cell = '']) => linksIn(cell));
    expect(listed.filter((page) => page.endsWith('.md') && !page.includes('/')).sort()).toEqual(pages.sort());
  });

  test('has a path for each reader', () => {
    const paths = rowsUnder(index, '| you want to |');
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter(([, read = '']) => linksIn(read).length === 0)).toEqual([]);
  });
});

describe('llms.txt', () => {
  const text = readFileSync(path.join(root, 'llms.txt'), 'utf8');

  test('has the form that llmstxt.org describes: a title, a summary, lists of links', () => {
    const [title = '', , summary = ''] = text.split('\n');
    expect(title).toMatch(/^# \S/);
    expect(summary).toMatch(/^> \S/);
    const below = text.slice(text.indexOf('\n## ')).split('\n').filter(Boolean);
    expect(below.filter((line) => !/^(## \S|- \[[^\]]+\]\([^)]+\): \S)/.test(line))).toEqual([]);
  });

  test('links to every page of docs, and to nothing that is not there', () => {
    const links = linksIn(text);
    expect(pages.filter((page) => !links.includes(`docs/${page}`))).toEqual([]);
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });

  test('names functions of a host that there are', () => {
    const api = readFileSync(path.join(root, 'src/hostApp.ts'), 'utf8');
    for (const name of ['requireSignIn', 'authorizedRequest']) {
      expect(text).toContain(`\`${name}(`);
      expect(api).toContain(name);
    }
  });
});

describe('AGENTS.md', () => {
  const agents = readDocument('AGENTS.md');
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };

  test('names commands that there are, and the tests that they run', () => {
    const commands = rowsUnder(agents, '| command |').map(([cell = '']) => cell.replaceAll('`', ''));
    const known = [
      'npm ci',
      ...Object.keys(scripts).map((name) => `npm run ${name}`),
      'npm test',
      'npm start',
    ];
    const unknown = commands.filter(
      (command) => !known.includes(command) && !/^(npx jest|npm test --) \S+$/.test(command),
    );
    expect(unknown).toEqual([]);
    const files = commands.flatMap((command) => /__tests__\/\S+/.exec(command) ?? []);
    expect(files).toHaveLength(2);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('says what each room of src is, and no other', () => {
    const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const named = quotedIn(agents).flatMap((quoted) => /^src\/(\w+)$/.exec(quoted)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test('is short', () => {
    expect(agents.text.split('\n').length).toBeLessThan(70);
  });
});
