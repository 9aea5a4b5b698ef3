import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { pageOf, type Found } from './table';

const PAGE = path.join(__dirname, '../../docs/faults.md');

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

describe.each(SCENES.map((scene) => [titleOf(scene), scene] as const))('%s', (title, scene) => {
  test.each(FAULT_NAMES.map((name) => [FAULTS[name].title, name] as const))(
    '%s: ends where the table says, and can be done again',
    async (_, fault) => {
      expect(await outcomeOf(scene, fault)).toEqual(expectedOutcome(title, fault));
    },
  );
});

test('every endpoint we call is in the matrix', () => {
  const called = new Set(SCENES.map(({ endpoint }) => endpoint));
  expect((Object.keys(PATHS) as PathName[]).filter((endpoint) => !called.has(endpoint))).toEqual([]);
});

test('docs/faults.md tells what this run found', async () => {
  const found: Found[] = [];
  for (const scene of SCENES) {
    const outcomes: [FaultName, Outcome][] = [];
    for (const fault of FAULT_NAMES) outcomes.push([fault, await outcomeOf(scene, fault)]);
    found.push({ scene, outcomes: Object.fromEntries(outcomes) as Found['outcomes'] });
  }
  const page = `${pageOf(found)}\n`;
  if (process.env['UPDATE_DOCS'] === '1') {
    mkdirSync(path.dirname(PAGE), { recursive: true });
    writeFileSync(PAGE, page);
  }
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page);
});
