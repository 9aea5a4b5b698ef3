import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { USAGE } from '../../scripts/doctor/commandLine';
import { headOf, lineOf, LOG, tailOf } from '../../scripts/doctor/print';
import { CHECKS } from '../../scripts/doctor/report';
import { projectRoot } from '../../scripts/taro';
import { fencesIn, readDocument, rowsUnder } from '../docs/documents';
import { examine, openSandbox, projectWith } from './setup';

const page = readDocument('docs/doctor.md');
const firstCells = (heading: string): string[] =>
  rowsUnder(page, heading).map(([cell = '']) => cell.replaceAll('`', ''));
const projectFile = (name: string): string => readFileSync(path.join(projectRoot, name), 'utf8');

/** A new project: no dist, no settings. */
const newProject = () => ({
  root: projectWith({
    'package.json': projectFile('package.json'),
    'project.config.json': projectFile('project.config.json'),
  }),
  settings: null,
});

test('the page shows what a run against the sandbox prints', async () => {
  const { origin, clientId } = await openSandbox();
  const report = await examine({ origin, clientId }, { project: newProject() });
  const printed = [
    headOf({ origin, clientId }),
    ...report.findings.map((finding) => lineOf(finding, LOG)),
    tailOf(report, LOG),
  ].join('');
  const port = new URL(origin).port;
  const shown = fencesIn(page).find(({ language }) => language === 'text')?.code ?? '';
  expect(shown.split('\n').slice(1).join('\n')).toBe(
    printed.replaceAll(port, '4010').replace(process.versions.node, '20.19.0'),
  );
});

describe('the page lists', () => {
  test('every check, in order', () => {
    expect(firstCells('| check |')).toEqual(CHECKS);
  });

  test('every call that is made, and no other', async () => {
    const calls = new Set<string>();
    for (const product of ['ciam', 'oneaccess'] as const) {
      const sandbox = await openSandbox({ policy: { product } });
      await examine(sandbox);
      sandbox.requests.forEach(({ method, path }) => calls.add(`${method} ${path}`));
    }
    expect(firstCells('| call |').sort()).toEqual([...calls].sort());
  });

  test('every member of the JSON document and of a finding', async () => {
    const report = await examine(await openSandbox());
    expect(firstCells('| member |')).toEqual(Object.keys(report));
    expect(firstCells('| finding |').sort()).toEqual(Object.keys(report.findings[0] ?? {}).sort());
  });

  test('every exit code of the usage', () => {
    const codes = [...USAGE.matchAll(/\b(\d) [a-z]/g)].map(([, code]) => code);
    expect(firstCells('| exit code |')).toEqual(codes);
  });
});
