import type { IdaasSettings } from '../../src/idaas/settings';
import type { Environment, Finding } from './report';

type Settings = Readonly<Partial<IdaasSettings>>;

/**
 * All settings that follow from the findings.
 * @param present the settings that the app has already, preset and tenant.config.ts: what equals them is left out
 * @returns whole members, as `IdaasSettings` takes them; a later finding wins over an earlier one
 */
export function settingsFrom(findings: readonly Finding[], present: IdaasSettings): Settings {
  const merged: Settings = findings.reduce<Settings>(
    (all, { settings: { mfa, problemOfErrorCode, ...rest } }) => {
      const codes = { ...present.problemOfErrorCode, ...all.problemOfErrorCode, ...problemOfErrorCode };
      return {
        ...all,
        ...rest,
        ...(mfa === undefined ? {} : { mfa: { ...present.mfa, ...all.mfa, ...mfa } }),
        ...(problemOfErrorCode === undefined ? {} : { problemOfErrorCode: codes }),
      };
    },
    {},
  );
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(memberOf(present, name));
  return Object.fromEntries(Object.entries(merged).filter(differs));
}

const memberOf = (settings: object, name: string): unknown =>
  Object.entries(settings).find(([member]) => member === name)?.[1];

/** All settings of the build that follow. */
export const environmentFrom = (findings: readonly Finding[]): Environment =>
  findings.reduce<Environment>((all, { environment }) => ({ ...all, ...environment }), {});

/** A value as TypeScript source, in the style of this project. `depth`: how far it is indented. */
export function sourceOf(value: unknown, depth = 0): string {
  const indent = '  '.repeat(depth + 1);
  if (typeof value === 'string') return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map((one) => sourceOf(one, depth)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const lines = Object.entries(value).map(
    ([name, member]) => `${indent}${keyOf(name)}: ${sourceOf(member, depth + 1)},\n`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${'  '.repeat(depth)}}`;
}

const keyOf = (name: string): string => (/^[a-z_$][\w$]*$/i.test(name) ? name : sourceOf(name));
