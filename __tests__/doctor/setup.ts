import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach } from '@jest/globals';
import type { DoctorOptions, ProjectSettings } from '../../scripts/doctor/options';
import type { CheckName, Finding, Report } from '../../scripts/doctor/report';
import { runDoctor } from '../../scripts/doctor/run';
import type { Sandbox, SandboxOptions } from '../../sandbox';
import { startSandbox } from '../../sandbox';

/** Things to close after a test, last opened first. */
const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Closes it after the test. */
export function closing<T extends { close: () => unknown }>(one: T): T {
  open.push(() => one.close());
  return one;
}

export const openSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> =>
  closing(await startSandbox(options));

/** An empty project: what it lacks is skipped, so a run depends on the tenant alone. */
const emptyProject = mkdtempSync(path.join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(emptyProject, { recursive: true }));

/** A project of these files, by their paths; what is no text is written as JSON. */
export function projectWith(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'doctor-project-'));
  open.push(() => rmSync(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

/** The settings of a project in which nothing is set. */
export const settingsWith = (some: Partial<ProjectSettings> = {}): ProjectSettings => ({
  problems: [],
  appId: '',
  agreements: [],
  versions: [],
  ...some,
});

type Asked = Partial<NonNullable<DoctorOptions['tenant']>> & { readonly origin: string };

/** Runs the doctor against one origin, as the sandbox's first application. */
export function examine(
  {
    origin,
    clientId = 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
    tenantId = '',
    product = null,
    version = null,
    settings = {},
  }: Asked,
  options: Partial<DoctorOptions> = {},
): Promise<Report> {
  return runDoctor({
    tenant: { origin, clientId, tenantId, product, version, settings },
    project: { root: emptyProject, settings: null },
    timeoutMs: 10_000,
    extraRoots: false,
    ...options,
  });
}

/** What a check found; several codes are joined. */
export const codeOf = (report: Report, check: CheckName): string =>
  findingsOf(report, check)
    .map(({ code }) => code)
    .join(' ');

export const findingsOf = ({ findings }: Report, check: CheckName): readonly Finding[] =>
  findings.filter((finding) => finding.check === check);

/** The checks that must be mended, with their codes. */
export const errorsOf = ({ findings }: Report): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ check, code }) => `${check}: ${code}`);
