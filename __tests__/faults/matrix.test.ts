import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PATHS, type PathName } from '../../src/idaas/paths';
import type { Sandbox } from '../../sandbox';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { play, type Outcome } from './cell';
import { expectedAfterRefusal, expectedOutcome } from './expectations';
import { FAULT_NAMES, FAULTS, type FaultColumn } from './faults';
import { sharedClock } from './place';
import type { Scene } from './scene';
import { SCENES, titleOf } from './scenes';
import { linesIn, matrixLine, pageOf, tokenLine } from './table';
import {
  proofAt,
  provenBy,
  TOKEN_FAULT_NAMES,
  TOKEN_FAULTS,
  tokenFault,
  type TokenFaultName,
} from './tokenFaults';

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
async function outcomeOf(scene: Scene, name: string, fault: FaultColumn): Promise<Outcome> {
  const key = `${titleOf(scene)} ${name}`;
  const outcome = played.get(key) ?? (await play(sandbox, scene, fault));
  played.set(key, outcome);
  return outcome;
}

/** What this run found in a scene, by the names of some columns. */
async function foundIn<Name extends string>(
  scene: Scene,
  names: readonly Name[],
  columnOf: (name: Name) => FaultColumn,
): Promise<Record<Name, Outcome>> {
  const outcomes: [Name, Outcome][] = [];
  for (const name of names) outcomes.push([name, await outcomeOf(scene, name, columnOf(name))]);
  return Object.fromEntries(outcomes) as Record<Name, Outcome>;
}

const found = { matrix: [] as string[], tokens: [] as string[] };
const titled = SCENES.map((scene) => [titleOf(scene), scene] as const);
const proving = titled.flatMap(([title, scene]) => {
  const proof = proofAt(scene.endpoint);
  return proof ? [[title, scene, proof] as const] : [];
});

describe.each(titled)('%s', (_title, scene) => {
  test.each(FAULT_NAMES.map((name) => [FAULTS[name].title, name] as const))(
    '%s: ends where the table says, and can be done again',
    async (_, fault) => {
      expect(await outcomeOf(scene, fault, FAULTS[fault])).toEqual(expectedOutcome(scene, fault));
    },
  );

  test('carries the token that the tables say', async () => {
    await outcomeOf(scene, 'slow', FAULTS.slow);
    const proofs = sandbox.requests
      .filter(({ path: asked }) => asked === PATHS[scene.endpoint])
      .map(({ headers }) => provenBy(headers));
    expect(new Set(proofs)).toEqual(new Set([proofAt(scene.endpoint)]));
  });

  test('docs/faults.md tells what this run found', async () => {
    const line = matrixLine(scene, await foundIn(scene, FAULT_NAMES, (name) => FAULTS[name]));
    found.matrix.push(line);
    if (!isUpdate) expect(linesIn(page).matrix).toContain(line);
  });
});

describe.each(proving)('%s, with a token that is refused', (_title, scene, proof) => {
  test.each(TOKEN_FAULT_NAMES.map((name) => [TOKEN_FAULTS[name].title, name] as const))(
    '%s: ends where the table says, and can be done again',
    async (_, name) => {
      const outcome = await outcomeOf(scene, name, tokenFault(name, proof));
      expect(outcome).toEqual(expectedAfterRefusal(scene, proof));
    },
  );

  test('docs/faults.md tells what this run found', async () => {
    const columnOf = (name: TokenFaultName) => tokenFault(name, proof);
    const line = tokenLine(scene, await foundIn(scene, TOKEN_FAULT_NAMES, columnOf));
    found.tokens.push(line);
    if (!isUpdate) expect(linesIn(page).tokens).toContain(line);
  });
});

test('every endpoint we call is in the matrix', () => {
  const called = new Set(SCENES.map(({ endpoint }) => endpoint));
  expect((Object.keys(PATHS) as PathName[]).filter((endpoint) => !called.has(endpoint))).toEqual([]);
});

test('docs/faults.md has a line for each scene, in their order, and the words around them', () => {
  const isWhole = found.matrix.length === titled.length && found.tokens.length === proving.length;
  if (isUpdate && isWhole) writeFileSync(PAGE, pageOf(found));
  const written = readFileSync(PAGE, 'utf8');
  const lines = linesIn(written);
  expect(written).toBe(pageOf(lines));
  const beginningOf = ({ endpoint, at, name }: Scene) => `| \`${endpoint}\` | ${at} | ${name} |`;
  const beginnings = (some: readonly string[]) =>
    some.map((line) => line.split('|').slice(0, 4).join('|') + '|');
  expect(beginnings(lines.matrix)).toEqual(SCENES.map(beginningOf));
  expect(beginnings(lines.tokens)).toEqual(proving.map(([, scene]) => beginningOf(scene)));
});
