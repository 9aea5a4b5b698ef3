import { expect } from '@jest/globals';
import type { FlowState } from '../../src/core/flow';
import type { Session } from '../../src/core/session';
import { recordOf, sessionOf } from '../../src/core/sessionRecord';
import { PATHS } from '../../src/idaas/paths';
import { issuerOf } from '../world/app';
import type { Phone } from './phone';

/** What the model knows: not what the app shall do, only what may be. */
export interface Model {
  isRunning: boolean;
  /** false from signing out until the person asks to be signed in, or opens the app again */
  mayBeIn: boolean;
  /** the storage worked for as long as this app runs and since it was last written */
  isStorageSound: boolean;
}

/** Every law, after every command. */
export function expectLaws(model: Model, phone: Phone): void {
  expect(phone.strange).toEqual([]);
  expectSpentOnce(phone);
  expectWholeRecord(phone);
  if (!phone.isRunning()) return;
  expectAdmittedByServer(phone);
  if (!model.mayBeIn) expect(phone.app().step()).not.toBe('signedIn');
  if (model.isStorageSound) expectVaultAgrees(model, phone);
}

/** A code that the server takes once leaves the phone once. */
function expectSpentOnce({ sandbox }: Phone): void {
  const bodies = sandbox.requests.map(({ body }) => body as Readonly<Record<string, unknown>> | undefined);
  const codes = bodies.flatMap((body) => [body?.['code'], body?.['wechat_code']]);
  const sent = codes.filter((code) => typeof code === 'string');
  expect(sent.length).toBe(new Set(sent).size);
}

const tokenIn = (text: string): unknown => {
  const body = JSON.parse(text) as { readonly status?: unknown; readonly session_token?: unknown };
  return body.session_token;
};

/** Tokens of sessions that the server told this phone of, in an answer that admits or renews. */
function admitted({ network }: Phone): unknown[] {
  const answers = network.answers.filter(({ response }) => response.status === 200);
  return answers
    .filter(({ request, response }) => admits(request.url, response.body))
    .map(({ response }) => tokenIn(response.body));
}

const admits = (url: string, body: string): boolean =>
  body.includes('"SUCCESS"') ? isJson(body) : url.endsWith(PATHS.renewSession) && isJson(body);

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && text !== 'null';
  } catch {
    return false;
  }
}

/** Nobody is in without the server having said so, to this phone. */
function expectAdmittedByServer(phone: Phone): void {
  const session = phone.app().session();
  if (session) expect(admitted(phone)).toContain(session.sessionToken);
}

/** The vault holds nothing, or one whole record of a session the server gave. */
function expectWholeRecord(phone: Phone): void {
  const text = phone.storage.disk.kept();
  if (text === null) return;
  const session = sessionOf(JSON.parse(text), issuerOf(phone.sandbox));
  expect(session).not.toBeNull();
  expect(admitted(phone)).toContain(session?.sessionToken);
}

/** What rests in the vault is what the app would say, and nothing of anybody who left. */
function expectVaultAgrees({ mayBeIn }: Model, phone: Phone): void {
  const { step } = phone.app().store.getState();
  const text = phone.storage.disk.kept();
  if (step.name === 'signedIn')
    expect(text).toBe(JSON.stringify(recordOf(step.session, issuerOf(phone.sandbox))));
  else if (step.name === 'signedOut' && step.lapsed)
    expect(text).toBe(JSON.stringify(recordOf(step.lapsed, issuerOf(phone.sandbox))));
  else if (step.name !== 'starting' || !mayBeIn) expect(text).toBeNull();
}

/** A session that is gone had a reason: a lost network, a fault and a broken storage are none. */
export function expectReason(before: FlowState | null, phone: Phone, wasAsked: boolean): void {
  if (before?.step.name !== 'signedIn' || !phone.isRunning() || phone.app().step() === 'signedIn') return;
  const { session } = before.step;
  if (wasAsked || wasRefused(session, phone)) return;
  expect(isOver(session, phone)).toBe(true);
  const { step } = phone.app().store.getState();
  // By the phone's clock alone nothing is thrown away.
  if (step.name === 'signedOut') expect(step.lapsed).toBe(session);
}

/** What the app should reckon: its phone's clock, set right by what it knew of the server's when it was told of the session. */
const isOver = ({ clockOffsetMs, expiresAt }: Session, phone: Phone): boolean =>
  phone.now() + clockOffsetMs >= expiresAt;

/** Who comes back is in, or out, by the clock as it is now. */
export function expectReckoned(phone: Phone): void {
  const { step, attempt } = phone.app().store.getState();
  if (step.name === 'signedIn') expect(isOver(step.session, phone)).toBe(false);
  if (step.name === 'signedOut' && step.lapsed && attempt.status !== 'running')
    expect(isOver(step.lapsed, phone)).toBe(true);
}

/** The server no longer knew the session when it was to be renewed. */
const wasRefused = ({ sessionToken }: Session, { network }: Phone): boolean =>
  network.answers.some(
    ({ request, response }) =>
      request.headers['X-session-token'] === sessionToken && response.body.includes('PARAM.0023'),
  );
