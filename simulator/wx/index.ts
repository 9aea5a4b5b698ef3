import type { offeredApis } from '../offered/apis';
import type { Phone } from '../phone/phone';
import { knowsPrivacy } from '../phone/privacy';
import { recordUnsupported } from '../phone/records';
import type { Records } from '../phone/records';
import { animationApis } from './animation';
import { appApis } from './app';
import type { LaunchOptions } from './app';
import { assistanceApis } from './assistance';
import { deliver } from './async-api';
import { deviceApis } from './device';
import { interactionApis } from './interaction';
import { intersectionApis } from './intersection';
import { loginApis } from './login';
import { navigationApis } from './navigation';
import { privacyApiNames, privacyApis } from './privacy';
import { requestApis } from './request';
import { selectorApis } from './selector-query';
import { storageApis } from './storage';
import type { StorageArea } from './storage';
import { updateApis } from './update';

type Members = Record<string, unknown>;
type OfferedApi = (typeof offeredApis)[number];
type Callable = (...values: unknown[]) => unknown;

// These have no asynchronous twin and cost nothing: WeChat holds the answer already.
const harmlessSync = new Set(['getLaunchOptionsSync', 'getEnterOptionsSync', 'getAccountInfoSync']);

function supported(phone: Phone, area: StorageArea, launch: LaunchOptions) {
  const members: Members = {};
  const apis = {
    ...animationApis(),
    ...appApis(phone, launch, () => members),
    ...assistanceApis(phone),
    ...deviceApis(phone),
    ...interactionApis(phone),
    ...intersectionApis(phone),
    ...loginApis(phone),
    ...navigationApis(phone),
    ...privacyApis(phone),
    ...requestApis(phone),
    ...selectorApis(phone),
    ...storageApis(phone, area),
    ...updateApis(phone),
  } satisfies Partial<WechatMiniprogram.Wx> & Record<OfferedApi, unknown>;
  return Object.assign(members, apis);
}

function recorded(name: string, call: Callable, records: Records): Callable {
  return (...values) => {
    records.wxCalls[name] = (records.wxCalls[name] ?? 0) + 1;
    performance.mark(`wx.${name}`);
    if (name.endsWith('Sync') && !harmlessSync.has(name)) records.syncCalls.push(name);
    return call(...values);
  };
}

function unsupportedCall(name: string, records: Records): Callable {
  return (options) => {
    recordUnsupported(records, `wx.${name}`);
    const answer = { errMsg: `${name}:fail not supported by the simulator` };
    if (name.endsWith('Sync') || /^(on|off|create|get\w+Manager)/.test(name)) return undefined;
    return deliver(options ?? {}, Promise.resolve({ ok: false, answer }));
  };
}

/**
 * The `wx` object. Every member of WeChat's typings exists, so that frameworks that look before they call
 * do call; one that the simulator does not support is recorded when it is called.
 */
export function createWx(phone: Phone, area: StorageArea, launch: LaunchOptions): object {
  const { records, program } = phone;
  const wx: Members = {};
  for (const name of program.apiNames) wx[name] = recorded(name, unsupportedCall(name, records), records);
  for (const [name, member] of Object.entries(supported(phone, area, launch))) {
    wx[name] = typeof member === 'function' ? recorded(name, member as Callable, records) : member;
  }
  wx.env = { USER_DATA_PATH: 'http://usr' };
  delete wx.cloud;
  if (!knowsPrivacy(phone)) for (const name of privacyApiNames) delete wx[name];
  return wx;
}
