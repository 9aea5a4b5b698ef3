import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProblemCode } from '../../src/core/problems';
import { startSandbox, type Sandbox } from '../../sandbox';
import { sharedClock } from '../faults/place';
import { FACTORS, titleOf, togetherIn } from './policies/factors';
import { JOURNEYS } from './policies/journeys';
import { everyPair, pairsIn, pairwise } from './policies/pairwise';
import { play } from './policies/play';

/** Journeys under several policies at once: each two of them meet in one row, and each meets every journey. */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: sharedClock.now, policy: { product: 'eiam' } });
});
afterAll(() => sandbox.close());

/** What a person can be told on the way where app and tenant understand each other. */
const SENSIBLE: readonly ProblemCode[] = [
  'codeWrong',
  'credentialsWrong',
  'passwordRefused',
  'personLocked',
  'personUnknown',
  'refused',
  'sendFailed',
  'stateTokenInvalid',
  'wechatLoginFailed',
];

const rows = pairwise(FACTORS);

test.each(rows.map((row) => [titleOf(row), row] as const))('%s', async (_title, row) => {
  const journey = JOURNEYS[row['journey'] ?? ''];
  if (!journey) throw new Error(`no such journey: ${String(row['journey'])}`);
  const told = await play(sandbox, journey, togetherIn(row));
  expect(told.filter((code) => !SENSIBLE.includes(code))).toEqual([]);
});

test('every two values meet in a row', () => {
  const met = new Set(rows.flatMap(pairsIn));
  expect(everyPair(FACTORS).filter((pair) => !met.has(pair))).toEqual([]);
});
