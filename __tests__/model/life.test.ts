import fc from 'fast-check';
import { afterAll, beforeAll, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox';
import { createTestClock } from '../world/clock';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { anyLife, expectGoodEnd, signInBefore } from './commands';
import type { Model } from './laws';
import { createPhone } from './phone';

/*
 * A failing life is printed with its seed, path and replayPath; play it again with
 * FC_SEED=… FC_PATH=… FC_REPLAY=… npx jest __tests__/model
 */

const LIVES = Number(process.env['FC_RUNS'] ?? 150);
const COMMANDS = 40;

let clock = createTestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startJudgedSandbox({ now: () => clock.now(), policy: { product: 'eiam' } });
});
afterAll(() => sandbox.close());

const replayed = () => {
  const { FC_SEED: seed, FC_PATH: path } = process.env;
  return { ...(seed ? { seed: Number(seed) } : {}), ...(path ? { path } : {}) };
};

test('whatever happens in whatever order, every law holds, and it ends well', async () => {
  const life = fc.asyncProperty(anyLife(COMMANDS), fc.boolean(), async (commands, isBound) => {
    clock = createTestClock();
    sandbox.control.reset();
    const model: Model = { isRunning: false, mayBeIn: true, isStorageSound: true };
    const phone = createPhone(sandbox, clock);
    if (isBound) await signInBefore(phone);
    await fc.asyncModelRun(() => ({ model, real: phone }), commands);
    if (!phone.isRunning()) phone.open();
    await expectGoodEnd(model, phone);
  });
  await fc.assert(life, { numRuns: LIVES, ...replayed() });
}, 120_000);
