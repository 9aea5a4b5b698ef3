import { styleText } from 'node:util';
import { settings as buildSettings, type Setting } from '../../config/settings';
import { sourceOf } from './follow';
import type { Target } from './probe';
import { CHECKS } from './report';
import type { Finding, Report, Severity } from './report';

const MARKS: Readonly<Record<Severity, readonly [mark: string, colour: Parameters<typeof styleText>[0]]>> = {
  ok: ['✓', 'green'],
  note: ['·', 'cyan'],
  warning: ['!', 'yellow'],
  error: ['✗', 'red'],
  skipped: ['–', 'gray'],
};

/** What the printing needs to know of the place it prints to. */
export interface Paper {
  /** characters in a line */
  readonly columns: number;
  /** whether it understands escape codes */
  readonly colours: boolean;
}

/** A log, a file, a pipe. */
export const LOG: Paper = { columns: 110, colours: false };

const LABEL = Math.max(...CHECKS.map((check) => check.length));
const INDENT = LABEL + 6;

/** A mark, the name of a check and a text, which goes on below itself where the line is too short. */
function rowOf(severity: Severity, label: string, text: string, { columns, colours }: Paper): string {
  const [mark, colour] = MARKS[severity];
  const head = `  ${colours ? styleText(colour, mark, { validateStream: false }) : mark} ${label.padEnd(LABEL)}  `;
  return `${head}${wrapped(text, columns)}\n`;
}

/** Breaks at blanks, as long as a line has room for at least 20 characters. */
function wrapped(text: string, columns: number): string {
  const room = Math.max(20, columns - INDENT);
  const lines = text.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) return [...all, word];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
  return lines.join(`\n${' '.repeat(INDENT)}`);
}

/** The first line: who is asked. */
export const headOf = (tenant: Pick<Target, 'origin' | 'clientId'> | null): string =>
  tenant === null ? 'The settings name no tenant.\n\n' : `${tenant.origin}, client id ${tenant.clientId}\n\n`;

/** One finding: its line, and below it how to mend it. What was not tried is summed up by {@link tailOf}. */
export function lineOf({ check, code, severity, says, mend }: Finding, paper: Paper): string {
  if (code === 'notAsked') return '';
  const line = rowOf(severity, check, says, paper);
  return mend === null ? line : `${line}${' '.repeat(INDENT)}${wrapped(`→ ${mend}`, paper.columns)}\n`;
}

/** What follows the findings: what was not tried, settings, domains, the count. */
export function tailOf(report: Report, paper: Paper): string {
  const { findings, domains, counts, requests } = report;
  const skipped = findings.filter(({ code }) => code === 'notAsked').map(({ check }) => check);
  const sections = [
    ...settingsSections(report),
    section('Domains for mp.weixin.qq.com', [
      ...domains.request.map((domain) => `request   ${domain}`),
      ...domains.business.map((domain) => `business  ${domain} (only if a web-view opens the agreements)`),
    ]),
  ];
  const notTried = skipped.length === 0 ? '' : rowOf('skipped', 'not tried', skipped.join(', '), paper);
  const sum = `${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}; ${plural(requests, 'request')} sent`;
  return `${notTried}\n${sections.join('')}${sum}\n`;
}

/** Settings of the build go into .env.local; those of one version cannot, because that file is for all of them. */
function settingsSections({ target, settings, environment }: Report): string[] {
  const named = Object.entries(environment);
  if (target?.version)
    return [
      section(`Settings that follow, for environments.${target.version} of tenant.config.ts`, [
        ...named.flatMap(([name, value]) => memberOf(name, value)),
        ...members(settings),
      ]),
    ];
  return [
    section('Settings that follow, for tenant.config.ts', members(settings)),
    section(
      'Settings that follow, for .env.local',
      named.map(([name, value]) => `${name}=${value}`),
    ),
  ];
}

/** The member of tenant.config.ts that says the same as a setting of the build. */
function memberOf(name: string, value: string): string[] {
  const row: Setting | undefined = Object.entries(buildSettings).find(([one]) => one === name)?.[1];
  return row?.member === undefined ? [] : [`${row.member}: ${sourceOf(value)},`];
}

const members = (settings: Report['settings']): string[] =>
  Object.keys(settings).length === 0 ? [] : `settings: ${sourceOf(settings)},`.split('\n');

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? `${title}: none.\n\n`
    : `${title}:\n\n${lines.map((line) => `  ${line}\n`).join('')}\n`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
