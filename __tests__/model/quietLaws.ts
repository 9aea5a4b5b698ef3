import { equal } from 'node:assert/strict';
import type { Recipient } from '../../src/core/recipient';
import { PATHS } from '../../src/idaas/paths';
import type { App } from '../world/app';
import type { Model } from './model';
import type { Phone } from './phone';

/** What an app has sent so far that may only go out when a person asked for it. */
export interface Activity {
  readonly app: App;
  readonly loginCodes: number;
  readonly served: number;
  readonly sends: number;
  /** where a code was sent, as the page says; null before */
  readonly sentTo: Recipient | null;
}

const isSend = ({ url }: { readonly url: string }) =>
  [PATHS.sendSms, PATHS.sendEmail].some((path) => url.endsWith(path));

export const activityOf = (app: App, { backEnd, network }: Phone): Activity => ({
  app,
  loginCodes: app.loginCodes(),
  served: backEnd.served.length,
  sends: network.sent.filter(isSend).length,
  sentTo: app.codeSender.store.getState().sentTo,
});

/**
 * For a person who signed out, WeChat is not even asked for a login code, and nothing is asked of the host app's back end. A
 * person who closed the puzzle is sent no code, is shown no other puzzle, and is told of no code.
 */
export function expectQuiet(model: Model, phone: Phone, before: Activity): void {
  const now = activityOf(before.app, phone);
  if (!model.mayBeIn) {
    equal(now.loginCodes, before.loginCodes);
    equal(now.served, before.served);
  }
  if (!model.isSendingOver) return;
  equal(now.sends, before.sends);
  equal(before.app.codeSender.store.getState().stage.name, 'resting');
  if (now.sentTo) equal(now.sentTo, before.sentTo);
}
