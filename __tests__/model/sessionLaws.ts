import { equal, ok } from 'node:assert/strict';
import type { FlowState } from '../../src/core/flow';
import type { Session } from '../../src/core/session';
import { PATHS } from '../../src/idaas/paths';
import type { Phone } from './phone';

/** The tokens of sessions that the server told this phone of, in an answer that admits or renews. */
export function admittedTokens({ network }: Phone): unknown[] {
  const answers = network.answers.filter(({ response }) => response.status === 200);
  return answers
    .filter(({ request, response }) => admits(request.url, response.body))
    .map(({ response }) => (JSON.parse(response.body) as { readonly session_token?: unknown }).session_token);
}

const admits = (url: string, body: string): boolean =>
  (body.includes('"SUCCESS"') || url.endsWith(PATHS.renewSession)) && isJsonObject(body);

function isJsonObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && text !== 'null';
  } catch {
    return false;
  }
}

/** No session without the server having said so, to this phone. */
export function expectAdmittedByServer(phone: Phone): void {
  const session = phone.app().session();
  if (session) ok(admittedTokens(phone).includes(session.sessionToken), 'the server gave no such session');
}

/** A session that is gone had a reason: a lost network, a fault and a broken storage are none. */
export function expectReason(before: FlowState | null, phone: Phone, wasAsked: boolean): void {
  if (before?.step.name !== 'signedIn' || !phone.isRunning() || phone.app().step() === 'signedIn') return;
  const { session } = before.step;
  if (wasAsked || wasRefused(session, phone)) return;
  ok(isOver(session, phone), 'the session is gone without a reason');
  const { step } = phone.app().store.getState();
  // By the phone's clock alone no record is thrown away.
  if (step.name === 'signedOut') equal(step.lapsed, session);
}

/** What the app should reckon: its phone's clock, corrected by what it knew of the server's when it got the session. */
const isOver = ({ clockOffsetMs, expiresAt }: Session, phone: Phone): boolean =>
  phone.now() + clockOffsetMs >= expiresAt;

/** After the app came to the foreground: signed in, or out, by the clock as it is now. */
export function expectReckoned(phone: Phone): void {
  const { step, attempt } = phone.app().store.getState();
  if (step.name === 'signedIn') ok(!isOver(step.session, phone), 'the session is over, and was not renewed');
  if (step.name === 'signedOut' && step.lapsed && attempt.status !== 'running')
    ok(isOver(step.lapsed, phone), 'the session is good again, and was not restored');
}

/** The server no longer knew the session when it was to be renewed. */
const wasRefused = ({ sessionToken }: Session, { network }: Phone): boolean =>
  network.answers.some(
    ({ request, response }) =>
      request.headers['X-session-token'] === sessionToken && response.body.includes('PARAM.0023'),
  );
