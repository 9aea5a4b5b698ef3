import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const member = /^ {8}(\w+)[(<:]/;
/** The address of a member's own page, in the comment above it. */
const address = /miniprogram\/dev\/api\/([\w-]+)\/(?:[\w-]+\/)*wx\.(\w+)\.html/;

/** The lines of the interface of `wx` in WeChat's own typings. */
function linesOfWx(): string[] {
  const file = createRequire(__filename).resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => /^ {4}interface Wx \{/.test(line));
  const end = lines.findIndex((line, index) => index > start && /^ {4}(interface|type) \w/.test(line));
  return lines.slice(start, end);
}

const namesIn = (lines: readonly string[]): string[] => [
  ...new Set(lines.flatMap((line) => member.exec(line)?.[1] ?? [])),
];

/**
 * The names of all members of `wx`, read from WeChat's own typings.
 * An app that calls one the simulator does not support is then recorded instead of failing in silence.
 */
export const readApiNames = (): string[] => namesIn(linesOfWx());

/** The same, each with the group of WeChat's documentation that has its page; `other` where the typings name no page. */
export function readApiGroups(): ReadonlyMap<string, string> {
  const lines = linesOfWx();
  const groups = new Map(
    lines.flatMap((line): [string, string][] => {
      const [, group, name] = address.exec(line) ?? [];
      return group === undefined || name === undefined ? [] : [[name, group]];
    }),
  );
  return new Map(namesIn(lines).map((name) => [name, groups.get(name) ?? 'other']));
}
