import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { allDocuments, root } from './documents';
import { runScript } from '../runScript';

/** Every flag of a command in a document is one that the command has: it is in what the command says of itself. */

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Commands that are no npm script, by how they are called: the program behind each. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'npx tsx simulator/cli.ts': 'simulator/cli.ts',
  'npx bamboocloud-idaas-sandbox': 'sandbox/cli.ts',
  'npx bamboocloud-idaas-miniprogram-native': 'config/native/cli.ts',
};

const COMMAND = /\b(npm (?:run )?[\w:-]+ --|npx (?:tsx )?[\w./-]+)((?: [^\n`|#&]*?)?--[^\n`|#&]*)/g;

/** A command with the flags that the documents show for it. */
function shown(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { text } of allDocuments())
    for (const [, command = '', rest = ''] of text.replaceAll('\\\n', ' ').matchAll(COMMAND)) {
      const flags = all.get(command) ?? new Set();
      for (const [flag] of rest.matchAll(/--[a-z][\w-]*/g)) flags.add(flag);
      all.set(command, flags);
    }
  return all;
}

/** @returns the arguments of node that run a command; `null` for a tool that is not ours */
function runOf(command: string): string[] | null {
  const program = PROGRAMS[command];
  if (program !== undefined) return [program];
  const script = scripts[/^npm (?:run )?([\w:-]+) --$/.exec(command)?.[1] ?? ''];
  return script?.startsWith('tsx ') ? script.split(' ').slice(1) : null;
}

/** What a command says of itself. The pictures have no usage: what their command reads stands in its source. */
function usageOf([program = '', ...args]: readonly string[]): string {
  if (program === 'scripts/screenshots.ts') return readFileSync(path.join(root, program), 'utf8');
  const ended = runScript(program, [...args, '--help']);
  return ended.stdout + ended.stderr;
}

const commands = [...shown()].filter(([command]) => runOf(command) !== null);

test('the commands with flags were found', () => {
  expect(commands.map(([command]) => command)).toEqual(
    expect.arrayContaining(['npm start --', 'npm run upload --', 'npx bamboocloud-idaas-sandbox']),
  );
});

test.each(commands)('%s has the flags that the documents show', (command, flags) => {
  const usage = usageOf(runOf(command) ?? []);
  expect([...flags].filter((flag) => flag !== '--help' && !usage.includes(flag))).toEqual([]);
});
