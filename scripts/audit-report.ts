/** One package with a known vulnerability. */
export interface Finding {
  readonly name: string;
  readonly severity: string;
  /** titles of its advisories, or the packages it has the vulnerability from */
  readonly because: readonly string[];
}

/** What npm said: findings (none is good), or why it could not ask the registry. */
export type Audit =
  | { readonly kind: 'asked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unanswered'; readonly reason: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

/** An entry of `via` is an advisory, or the name of a package that has one. */
function reasonOf(via: unknown): string {
  if (!isObject(via)) return String(via);
  return [via['title'], via['url']].filter((part) => typeof part === 'string').join(' ');
}

/**
 * Reads what `npm audit --json` printed. Only a report with a list of vulnerabilities counts as an answer: an error, an empty
 * output and a shape we do not know are no clean bill.
 */
export function readAudit(output: string): Audit {
  const report = parsed(output);
  const vulnerabilities = isObject(report) ? report['vulnerabilities'] : undefined;
  if (!isObject(vulnerabilities)) {
    const message = isObject(report) ? report['message'] : undefined;
    return { kind: 'unanswered', reason: typeof message === 'string' ? message : 'npm printed no report' };
  }
  const findings = Object.entries(vulnerabilities).map(([name, one]) => ({
    name,
    severity: isObject(one) ? String(one['severity']) : 'unknown',
    because: isObject(one) && Array.isArray(one['via']) ? one['via'].map(reasonOf) : [],
  }));
  return { kind: 'asked', findings };
}

/** The report for people; the last line is the verdict. */
export function auditReport(audit: Audit): string {
  if (audit.kind === 'unanswered')
    return `The registry gave no advisories: ${audit.reason}\nnot audited: run it again where the registry can be reached`;
  const lines = audit.findings.map(
    ({ name, severity, because }) =>
      `${severity.padEnd(9)} ${name}\n${because.map((one) => `          ${one}`).join('\n')}`,
  );
  const { length } = audit.findings;
  return [
    ...lines,
    length === 0 ? 'no known vulnerability' : `${length} packages with known vulnerabilities`,
  ].join('\n');
}
