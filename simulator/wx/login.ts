import { mintCode } from '../phone/network';
import { failure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { asyncApi } from './async-api';

/**
 * What `getUserProfile` and `getUserInfo` tell since base library 2.27.1: the same for every user
 * (developers.weixin.qq.com/community/develop/doc/00022c683e8a80b29bed2142b56c01).
 */
const anonymous = {
  nickName: '微信用户',
  avatarUrl: '',
  gender: 0 as const,
  country: '',
  province: '',
  city: '',
  language: 'zh_CN' as const,
};

const profile = () => ({
  userInfo: anonymous,
  rawData: JSON.stringify(anonymous),
  signature: '',
  encryptedData: '',
  iv: '',
  cloudID: '',
});

/** `wx.login`, a code of the simulated WeChat for this user, and what WeChat says of the user and of what they allowed. */
export function loginApis(phone: Phone) {
  const allowed: Record<string, boolean> = {};
  return {
    // The session key is WeChat's own, and never ends here.
    checkSession: asyncApi<WechatMiniprogram.CheckSessionOption>('checkSession', () => ({})),
    getSetting: asyncApi<WechatMiniprogram.GetSettingOption>('getSetting', () => ({
      authSetting: { ...allowed },
    })),
    /** The simulated user allows every scope; the phone asks nothing. */
    authorize: asyncApi<WechatMiniprogram.AuthorizeOption>('authorize', ({ scope }) => {
      allowed[scope] = true;
    }),
    getUserProfile: asyncApi<WechatMiniprogram.GetUserProfileOption>('getUserProfile', profile),
    getUserInfo: asyncApi<WechatMiniprogram.GetUserInfoOption>('getUserInfo', profile),
    login: asyncApi<WechatMiniprogram.LoginOption>('login', async () => {
      if (phone.settings.loginHangs) return new Promise<never>(() => undefined);
      if (phone.settings.network === 'none') throw failure('network error', 5);
      return { code: await mintCode('login', { openid: phone.settings.openid }) };
    }),
  };
}
