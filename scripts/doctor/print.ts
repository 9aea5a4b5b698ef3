import { styleText } from 'node:util';
import { sourceOf } from './follow';
import type { DoctorOptions } from './options';
import { CHECKS } from './report';
import type { Finding, Report, Severity } from './report';

const MARKS: Readonly<Record<Severity, readonly [mark: string, colour: Parameters<typeof styleText>[0]]>> = {
  ok: ['✓', 'green'],
  note: ['·', 'cyan'],
  warning: ['!', 'yellow'],
  error: ['✗', 'red'],
  skipped: ['–', 'gray'],
};

const WIDTH = Math.max(...CHECKS.map((check) => check.length));
const rowOf = (severity: Severity, label: string, text: string, colours: boolean): string => {
  const [mark, colour] = MARKS[severity];
  return `  ${colours ? styleText(colour, mark) : mark} ${label.padEnd(WIDTH)}  ${text}\n`;
};

/** The first line: who is asked. */
export function headOf({ tenant }: DoctorOptions): string {
  if (tenant === null) return 'The settings name no tenant.\n\n';
  return `${tenant.origin}, client id ${tenant.clientId}\n\n`;
}

/** One finding: its line, and below it how to mend it. What was not tried is summed up by {@link tailOf}. */
export function lineOf({ check, code, severity, says, mend }: Finding, colours: boolean): string {
  if (code === 'notAsked') return '';
  const line = rowOf(severity, check, says, colours);
  return mend === null ? line : `${line}${' '.repeat(WIDTH + 6)}→ ${mend}\n`;
}

/** What follows the findings: what was not tried, settings, domains, the count. `colours`: only for a terminal. */
export function tailOf(report: Report, colours: boolean): string {
  const { findings, settings, environment, domains, counts, requests } = report;
  const skipped = findings.filter(({ code }) => code === 'notAsked').map(({ check }) => check);
  const sections = [
    section('Settings that follow, for tenant.config.ts', members(settings)),
    section(
      'Settings that follow, for .env.local',
      Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ),
    section('Domains for mp.weixin.qq.com', [
      ...domains.request.map((domain) => `request   ${domain}`),
      ...domains.business.map((domain) => `business  ${domain} (only if a web-view opens the agreements)`),
    ]),
  ];
  const notTried = skipped.length === 0 ? '' : rowOf('skipped', 'not tried', skipped.join(', '), colours);
  const sum = `${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}; ${plural(requests, 'request')} sent`;
  return `${notTried}\n${sections.join('')}${sum}\n`;
}

const members = (settings: Report['settings']): string[] =>
  Object.keys(settings).length === 0 ? [] : `settings: ${sourceOf(settings)},`.split('\n');

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? `${title}: none.\n\n`
    : `${title}:\n\n${lines.map((line) => `  ${line}\n`).join('')}\n`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
