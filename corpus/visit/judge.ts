import { gaps } from '../gaps';
import type { Finding } from './visit';

/** What is no stated gap of a program, and each stated gap that was not met: it is to be removed. */
export function unstated(program: string, findings: readonly Finding[]): Finding[] {
  const stated = gaps[program] ?? [];
  const isStated = ({ what }: Finding): boolean => stated.some((gap) => what.startsWith(gap.what));
  const unmet = stated.filter((gap) => !findings.some(({ what }) => what.startsWith(gap.what)));
  return [
    ...findings.filter((finding) => !isStated(finding)),
    ...unmet.map(({ what }): Finding => ({ page: 'gaps.ts', kind: 'unmet', what })),
  ];
}

export const textOfFinding = ({ page, kind, what }: Finding): string => `${page}: ${kind}: ${what}`;
