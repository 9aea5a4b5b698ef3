import type { Phone } from '../phone/phone';
import type { PageAddress } from '../phone/page-url';
import { canIUse } from './can-i-use';

export function launchOptions(address: PageAddress) {
  return {
    path: address.route,
    query: address.query,
    scene: 1001,
    referrerInfo: { appId: '', extraData: {} },
    apiCategory: 'default' as const,
    forwardMaterials: [],
    hostExtraData: { host_scene: '' },
  };
}

export type LaunchOptions = ReturnType<typeof launchOptions>;

/** App life cycle and what starts the app. */
export function appApis(phone: Phone, launch: LaunchOptions, members: () => Record<string, unknown>) {
  const { signals } = phone;
  return {
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    onAppShow: signals.appShow.on,
    offAppShow: signals.appShow.off,
    onAppHide: signals.appHide.on,
    offAppHide: signals.appHide.off,
    onThemeChange: signals.themeChange.on,
    offThemeChange: signals.themeChange.off,
    onError: signals.error.on,
    offError: signals.error.off,
    onUnhandledRejection: signals.rejection.on,
    offUnhandledRejection: signals.rejection.off,
    onNetworkStatusChange: signals.networkChange.on,
    offNetworkStatusChange: signals.networkChange.off,
    canIUse: (schema: string): boolean => canIUse(phone.program, members(), schema),
    nextTick: (callback: () => unknown): void => {
      window.setTimeout(callback, 0);
    },
  };
}
