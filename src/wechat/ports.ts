import type { Navigation, Ports } from '../core/ports';
import { wechatAssistance } from './assistance';
import { phoneClock } from './clock';
import { wechatConnection } from './connection';
import { wechatDevice } from './device';
import { requestLoginCode } from './loginCode';
import { createPrivacyGate } from './privacy';
import { createWechatStorages } from './storage';
import { wechatTransport } from './transport';
import { wechatUpdates } from './updates';
import { wechatVault } from './vault';

/**
 * All ports over `wx`. How pages are shown differs from app to app, so the navigation is passed in.
 *
 * @param navigation where the pages of the flow are: {@link createWechatNavigation}, or what an app with pages of its own has
 */
export const wechatPorts = (navigation: Navigation): Ports => ({
  transport: wechatTransport,
  requestLoginCode,
  vault: wechatVault,
  openStorage: createWechatStorages(),
  device: wechatDevice,
  navigation,
  gate: createPrivacyGate(),
  assistance: wechatAssistance,
  updates: wechatUpdates,
  connection: wechatConnection,
  clock: phoneClock,
  newTraceId: () => Math.random().toString(36).slice(2, 10),
});
