import type { EnginePorts, Navigation } from '../core/ports';
import { phoneClock } from './clock';
import { wechatConnection } from './connection';
import { wechatDevice } from './device';
import { requestLoginCode } from './loginCode';
import { createWechatStorages } from './storage';
import { wechatTransport } from './transport';
import { wechatVault } from './vault';

/**
 * The ports of the engine over `wx`. How pages are shown differs from app to app, so the navigation is passed in.
 *
 * @param navigation where the pages of the flow are: {@link createWechatNavigation}, or what an app with pages of its own has
 */
export const wechatPorts = (navigation: Navigation): EnginePorts => ({
  transport: wechatTransport,
  requestLoginCode,
  vault: wechatVault,
  openStorage: createWechatStorages(),
  device: wechatDevice,
  navigation,
  connection: wechatConnection,
  clock: phoneClock,
  newTraceId: () => Math.random().toString(36).slice(2, 10),
});
