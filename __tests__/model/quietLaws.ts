import { equal } from 'node:assert/strict';
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
}

const isSend = ({ url }: { readonly url: string }) =>
  [PATHS.sendSms, PATHS.sendEmail].some((path) => url.endsWith(path));

export const activityOf = (app: App, { backEnd, network }: Phone): Activity => ({
  app,
  loginCodes: app.loginCodes(),
  served: backEnd.served.length,
  sends: network.sent.filter(isSend).length,
});

/**
 * For a person who signed out, WeChat is not even asked for a login code, and nothing is asked of the host app's back end. A
 * person who closed the puzzle is sent no code.
 */
export function expectQuiet(model: Model, phone: Phone, before: Activity): void {
  const now = activityOf(before.app, phone);
  if (!model.mayBeIn) {
    equal(now.loginCodes, before.loginCodes);
    equal(now.served, before.served);
  }
  if (model.isSendingOver) equal(now.sends, before.sends);
}
