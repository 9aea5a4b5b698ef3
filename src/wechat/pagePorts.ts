import type { PagePorts } from '../core/ports';
import { wechatAssistance } from './assistance';
import { createPrivacyGate } from './privacy';
import { wechatUpdates } from './updates';

/** The ports of pages over `wx`. Call it once in an app: the gate is WeChat's only one. */
export const wechatPagePorts = (): PagePorts => ({
  gate: createPrivacyGate(),
  assistance: wechatAssistance,
  updates: wechatUpdates,
});
