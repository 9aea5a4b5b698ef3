import { askPrivacy } from '../sheets/privacy-sheet';
import { failure } from './phone';
import type { Phone } from './phone';
import { changePrivacy } from './settings';

export type PrivacyAnswer = { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string };
type PrivacyResolve = (answer: PrivacyAnswer) => void;
export type PrivacyListener = (resolve: PrivacyResolve, info: { referrer: string }) => void;

/** After a refusal WeChat refuses by itself for about this long instead of asking again. */
const quietAfterRefusalMs = 10_000;

/** The base library that brought the privacy guide; older ones neither ask nor refuse. */
const sinceLibrary = [2, 32, 3];

interface PrivacyState {
  listener?: PrivacyListener;
  refusedAt?: number;
  agreedButtons: Set<string>;
  /** WeChat's own popup, while it is open */
  popup?: Promise<'agree' | 'disagree'>;
}

const states = new WeakMap<Phone, PrivacyState>();

function stateOf(phone: Phone): PrivacyState {
  const known = states.get(phone);
  if (known !== undefined) return known;
  const created: PrivacyState = { agreedButtons: new Set() };
  states.set(phone, created);
  return created;
}

/** Whether the phone's base library knows of the privacy guide at all. */
export function knowsPrivacy({ settings }: Phone): boolean {
  const version = settings.libVersion.split('.').map(Number);
  const at = sinceLibrary.findIndex((part, place) => part !== (version[place] ?? 0));
  return at < 0 || (version[at] ?? 0) > (sinceLibrary[at] ?? 0);
}

/** True while the privacy guide still has to be accepted before personal data may be read. */
export function needsPrivacyAuthorization(phone: Phone): boolean {
  const { app } = phone.program;
  return app.__usePrivacyCheck__ === true && knowsPrivacy(phone) && !phone.settings.privacyAgreed;
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

/** WeChat's own popup: callers that come while it is open share its answer. */
function askPopup(phone: Phone): Promise<'agree' | 'disagree'> {
  const state = stateOf(phone);
  state.popup ??= askPrivacy(phone).finally(() => delete state.popup);
  return state.popup;
}

/**
 * Settles when personal data may be read; rejects with errno 104 when the person refused. A listener hears of every
 * caller and has to answer each.
 */
export async function requirePrivacy(phone: Phone, referrer: string): Promise<void> {
  if (!needsPrivacyAuthorization(phone)) return;
  const state = stateOf(phone);
  const isQuiet = state.refusedAt !== undefined && Date.now() - state.refusedAt < quietAfterRefusalMs;
  if (isQuiet) throw refused();
  const answer =
    state.listener === undefined ? await askPopup(phone) : await askListener(phone, state.listener, referrer);
  if (answer === 'agree') return changePrivacy(phone.settings, true);
  state.refusedAt = Date.now();
  throw refused();
}

const refused = () => failure('privacy permission is not authorized', 104);
