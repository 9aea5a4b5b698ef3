import type { Phone } from '../phone/phone';
import { listenToPrivacy, needsPrivacyAuthorization, requirePrivacy } from '../phone/privacy';
import type { PrivacyListener } from '../phone/privacy';
import { contractName, showContract } from '../sheets/privacy-sheet';
import { asyncApi } from './async-api';

/** What an older base library has not. */
export const privacyApiNames = [
  'getPrivacySetting',
  'onNeedPrivacyAuthorization',
  'requirePrivacyAuthorize',
  'openPrivacyContract',
] as const satisfies readonly (keyof ReturnType<typeof privacyApis>)[];

/** The privacy guide: whether it is accepted, asking for it, reading it. */
export function privacyApis(phone: Phone) {
  return {
    getPrivacySetting: asyncApi<WechatMiniprogram.GetPrivacySettingOption>('getPrivacySetting', () => ({
      needAuthorization: needsPrivacyAuthorization(phone),
      privacyContractName: contractName,
    })),
    // WeChat's typings describe the listener's first parameter wrongly: it is the resolve function.
    onNeedPrivacyAuthorization: (listener: WechatMiniprogram.OnNeedPrivacyAuthorizationCallback): void =>
      listenToPrivacy(phone, listener as unknown as PrivacyListener),
    requirePrivacyAuthorize: asyncApi<WechatMiniprogram.RequirePrivacyAuthorizeOption>(
      'requirePrivacyAuthorize',
      () => requirePrivacy(phone, 'requirePrivacyAuthorize'),
    ),
    openPrivacyContract: asyncApi<WechatMiniprogram.OpenPrivacyContractOption>('openPrivacyContract', () =>
      showContract(phone),
    ),
  };
}
