import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PATHS, type PathName } from '../../src/idaas/paths';
import type { Sandbox } from '../../sandbox';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { play, type Outcome } from './cell';
import { expectedOutcome } from './expectations';
import { FAULT_NAMES, FAULTS, type FaultName } from './faults';
import { sharedClock } from './place';
import type { Scene } from './scene';
import { SCENES, titleOf } from './scenes';
import { linesIn, matrixLine, pageOf } from './table';

const PAGE = path.join(__dirname, '../../docs/faults.md');
const isUpdate = process.env['UPDATE_DOCS'] === '1';
const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startJudgedSandbox({ now: sharedClock.now, policy: { product: 'eiam' } });
});
afterAll(() => sandbox.close());

const played = new Map<string, Outcome>();

/** Each cell is played once, whichever tests are run. */
async function outcomeOf(scene: Scene, fault: FaultName): Promise<Outcome> {
  const key = `${titleOf(scene)} ${fault}`;
  const outcome = played.get(key) ?? (await play(sandbox, scene, fault));
  played.set(key, outcome);
  return outcome;
}

/** What this run found in a scene, as a line of docs/faults.md. */
async function foundIn(scene: Scene): Promise<string> {
  const outcomes: [FaultName, Outcome][] = [];
  for (const fault of FAULT_NAMES) outcomes.push([fault, await outcomeOf(scene, fault)]);
  return matrixLine(scene, Object.fromEntries(outcomes) as Record<FaultName, Outcome>);
}

const found: string[] = [];

describe.each(SCENES.map((scene) => [titleOf(scene), scene] as const))('%s', (title, scene) => {
  test.each(FAULT_NAMES.map((name) => [FAULTS[name].title, name] as const))(
    '%s: ends where the table says, and can be done again',
    async (_, fault) => {
      expect(await outcomeOf(scene, fault)).toEqual(expectedOutcome(title, fault));
    },
  );

  test('docs/faults.md tells what this run found', async () => {
    const line = await foundIn(scene);
    found.push(line);
    if (!isUpdate) expect(linesIn(page)).toContain(line);
  });
});

test('every endpoint we call is in the matrix', () => {
  const called = new Set(SCENES.map(({ endpoint }) => endpoint));
  expect((Object.keys(PATHS) as PathName[]).filter((endpoint) => !called.has(endpoint))).toEqual([]);
});

test('docs/faults.md has a line for each scene, in their order, and the words around them', () => {
  if (isUpdate && found.length === SCENES.length) writeFileSync(PAGE, pageOf(found));
  const written = readFileSync(PAGE, 'utf8');
  expect(written).toBe(pageOf(linesIn(written)));
  const scenes = SCENES.map(({ endpoint, at, name }) => `| \`${endpoint}\` | ${at} | ${name} |`);
  expect(linesIn(written).map((line) => line.split('|').slice(0, 4).join('|') + '|')).toEqual(scenes);
});
