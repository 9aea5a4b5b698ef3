import { equal, ok } from 'node:assert/strict';
import type { FlowState } from '../../src/core/flow';
import type { Session } from '../../src/core/session';
import { issuerOf, recordOf, sessionOf } from '../../src/core/sessionRecord';
import type { Phone } from './phone';
import { admittedTokens } from './sessionLaws';

/** The vault holds nothing, or one whole record of a session the server gave. */
export function expectWholeRecord(phone: Phone): void {
  const text = phone.storage.disk.kept();
  if (text === null) return;
  const session = sessionOf(JSON.parse(text), issuerOf(phone.sandbox));
  ok(session && admittedTokens(phone).includes(session.sessionToken), `the vault holds ${text}`);
}

/**
 * As soon as the storage has done what the app asked of it, the vault holds the present session, or nothing. A launch
 * that has not ended says nothing yet, unless the person signed out meanwhile.
 */
export function expectVaultAgrees(phone: Phone, mayBeIn: boolean): void {
  const state = phone.app().store.getState();
  const ledger = phone.storage.ledger();
  if (!ledger.isSettled() || (state.step.name === 'starting' && mayBeIn)) return;
  const session = ledger.isTooFull() ? null : sessionToRest(state);
  const record = session && JSON.stringify(recordOf(session, issuerOf(phone.sandbox)));
  equal(phone.storage.disk.kept(), record);
}

function sessionToRest({ step }: FlowState): Session | null {
  if (step.name === 'signedIn') return step.session;
  return step.name === 'signedOut' ? (step.lapsed ?? null) : null;
}
