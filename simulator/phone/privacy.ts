import { askPrivacy } from '../sheets/privacy-sheet';
import { failure } from './phone';
import type { Phone } from './phone';
import { changePrivacy } from './settings';

export type PrivacyAnswer = { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string };
type PrivacyResolve = (answer: PrivacyAnswer) => void;
export type PrivacyListener = (resolve: PrivacyResolve, info: { referrer: string }) => void;

/** After a refusal WeChat refuses by itself for about this long instead of asking again. */
const quietAfterRefusalMs = 10_000;

interface PrivacyState {
  listener?: PrivacyListener;
  refusedAt?: number;
  agreedButtons: Set<string>;
  waiting?: Promise<void>;
}

const states = new WeakMap<Phone, PrivacyState>();

function stateOf(phone: Phone): PrivacyState {
  const known = states.get(phone);
  if (known !== undefined) return known;
  const created: PrivacyState = { agreedButtons: new Set() };
  states.set(phone, created);
  return created;
}

/** True while the privacy guide still has to be accepted before personal data may be read. */
export function needsPrivacyAuthorization(phone: Phone): boolean {
  return phone.program.app.__usePrivacyCheck__ === true && !phone.settings.privacyAgreed;
}

/** One listener only: a later registration takes the place of an earlier one. */
export function listenToPrivacy(phone: Phone, listener: PrivacyListener): void {
  stateOf(phone).listener = listener;
}

/** A tap on a button with open-type `agreePrivacyAuthorization`. */
export function agreePrivacy(phone: Phone, buttonId: string): void {
  stateOf(phone).agreedButtons.add(buttonId);
  changePrivacy(phone.settings, true);
}

function askListener(
  phone: Phone,
  listener: PrivacyListener,
  referrer: string,
): Promise<'agree' | 'disagree'> {
  const { agreedButtons } = stateOf(phone);
  return new Promise((resolve) => {
    listener(
      ({ event, buttonId }) => {
        if (event === 'exposureAuthorization') return;
        // WeChat believes an agreement only of a button that was really tapped.
        const believed = event === 'agree' && agreedButtons.has(buttonId ?? '');
        resolve(believed ? 'agree' : 'disagree');
      },
      { referrer },
    );
  });
}

async function ask(phone: Phone, referrer: string): Promise<void> {
  const state = stateOf(phone);
  const answer =
    state.listener === undefined
      ? await askPrivacy(phone)
      : await askListener(phone, state.listener, referrer);
  if (answer === 'agree') {
    changePrivacy(phone.settings, true);
    return;
  }
  state.refusedAt = Date.now();
  throw failure('privacy permission is not authorized', 104);
}

/**
 * Settles when personal data may be read; rejects with errno 104 when the person refused.
 * Callers that come while the question is open share its answer.
 */
export function requirePrivacy(phone: Phone, referrer: string): Promise<void> {
  if (!needsPrivacyAuthorization(phone)) return Promise.resolve();
  const state = stateOf(phone);
  if (state.refusedAt !== undefined && Date.now() - state.refusedAt < quietAfterRefusalMs) {
    return Promise.reject(failure('privacy permission is not authorized', 104));
  }
  state.waiting ??= ask(phone, referrer).finally(() => delete state.waiting);
  return state.waiting;
}
