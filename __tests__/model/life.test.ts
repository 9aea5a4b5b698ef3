import fc from 'fast-check';
import { afterAll, beforeAll, test } from '@jest/globals';
import type { PageName } from '../../src/core/route';
import type { Audience } from '../../src/engine/createEngine';
import type { Policy, Sandbox } from '../../sandbox';
import { createTestClock } from '../world/clock';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { startBackEnd, type BackEnd } from './backEnd';
import { anyCircumstance, arrives, kills, opens } from './circumstances';
import { CODES } from './codes';
import { expectGoodEnd, signInBefore } from './ending';
import { HOST } from './host';
import { createModel } from './model';
import { LINKED, LINKS, MOVES } from './pages';
import { CREDENTIALS, PERSON } from './person';
import { createPhone } from './phone';
import { anyRace } from './races';
import { RESET } from './reset';

/*
 * Each of these guards was removed by hand, one at a time, and failed a run of 200 lives:
 *
 * - flow/actions: a launch signs no person in who signed out meanwhile; a sign-out is remembered; `resume` signs in only after
 *   an involuntary sign-out; a state token refused for a reason that we cannot read is not used again
 * - flow/attempt: no restart after a sign-out; an answer counts for the attempt it belongs to (core/advance)
 * - flow/router: a page opened by a link leads to the page of the step, during the launch and after it; a sign-in opens a page
 *   that failed before; only closing the last page of the flow declines, and a page that failed to open does not
 * - core/route: no page beyond ten, no page of the host app closed, no page open twice on top
 * - session/persistence: a late write is undone, a failed clearing is repeated, a full disk keeps no earlier record
 * - session/idToken: a call is repeated for the same person only
 * - codes/codeSender: a double tap asks once; once the puzzle is closed, no code, no other puzzle and no "sent"
 * - password/forgottenPassword: a double tap sends once, and a late answer to a reset that is over shows nothing
 *
 * Not found, because another guard stands behind it or only an extra request follows: a renewal that ends after a sign-out
 * (model/lapse.test.ts), and a page that is tried again when an attempt ends (engine/flow/failedPages.test.ts).
 *
 * A failing life is printed with its seed, path and replayPath; play it again with
 * FC_SEED=… FC_PATH=… FC_REPLAY=… npx jest __tests__/model
 */

const LIVES = Number(process.env['FC_RUNS'] ?? 200);
const COMMANDS = 12;
const { FC_SEED: seed, FC_PATH: path, FC_REPLAY: replayPath } = process.env;

let clock = createTestClock();
let sandbox: Sandbox;
let backEnd: BackEnd;
beforeAll(async () => {
  sandbox = await startJudgedSandbox({ now: () => clock.now(), policy: { product: 'eiam' } });
  backEnd = await startBackEnd(sandbox.origin, () => clock.now());
});
afterAll(async () => {
  await backEnd.close();
  await sandbox.close();
});

const single = [
  opens,
  opens,
  kills,
  ...Object.values(PERSON),
  ...Object.values(CODES),
  ...Object.values(HOST),
  ...Object.values(MOVES),
  ...Object.values(RESET),
];

/** Any order of what can happen; answers arrive often, and much happens while others are on their way. */
const anyCommands = fc.commands(
  [
    ...single.map((command) => fc.constant(command)),
    ...anyCircumstance,
    fc.constantFrom(...LINKS),
    fc.constantFrom(...LINKS),
    fc.constantFrom(...LINKS),
    fc.nat({ max: 3 }).map(arrives),
    fc.nat({ max: 3 }).map(arrives),
    ...Array.from({ length: 120 }, () => anyRace),
  ],
  { maxCommands: COMMANDS, size: 'max', ...(replayPath ? { replayPath } : {}) },
);

/** A tenant as its administrator may have set it up, an app as a company may have, and a person who is bound or not. */
const anyLife = fc.record({
  isBound: fc.boolean(),
  passwordState: fc.constantFrom<'ok' | 'warn'>('ok', 'ok', 'ok', 'warn'),
  audience: fc.constantFrom<Audience>('employee', 'employee', 'customer'),
  firstPage: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<PageName | null>('home', 'home', null) },
    { weight: 1, arbitrary: fc.constantFrom<PageName | null>(...LINKED) },
  ),
  policy: fc.record<Partial<Policy>>({
    whenUnknown: fc.constantFrom('SOCIAL_BIND', 'SOCIAL_BIND', 'USER_REGISTER'),
    mfa: fc.constantFrom('off', 'off', 'required'),
    captcha: fc.constantFrom('skip', 'required'),
    statePerFailure: fc.constantFrom('kept', 'burned'),
    stateTokenRotates: fc.boolean(),
    idTokenLayout: fc.constantFrom('A', 'B'),
    fingerprintMustMatch: fc.boolean(),
  }),
});

/** The password of the model's person counts at every sign-in, typed or not. */
function setUpTenant(policy: Partial<Policy>, passwordState: 'ok' | 'warn'): void {
  const { control } = sandbox;
  control.setPolicy({ ...policy, passwordStateOn: 'always' });
  const person = control.people().find(({ userName }) => userName === CREDENTIALS.userName);
  if (!person) throw new Error(`the seed has no ${CREDENTIALS.userName}`);
  control.putPerson({ ...person, passwordState });
}

test('in any order of events every law holds, and the person can sign in at the end', async () => {
  const property = fc.asyncProperty(anyLife, anyCommands, async (life, commands) => {
    clock = createTestClock();
    sandbox.control.reset();
    setUpTenant(life.policy, life.passwordState);
    backEnd.forget();
    const model = createModel(life.audience);
    const { captcha } = sandbox.control.policy();
    const phone = createPhone({ ...life, sandbox, backEnd, clock, settings: { captcha } });
    if (life.isBound) await signInBefore(phone);
    await fc.asyncModelRun(() => ({ model, real: phone }), commands);
    await expectGoodEnd(model, phone);
  });
  await fc.assert(property, {
    numRuns: LIVES,
    ...(seed ? { seed: Number(seed) } : {}),
    ...(path ? { path } : {}),
  });
}, 120_000);
