import { mintCode } from '../phone/network';
import { failure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { asyncApi } from './async-api';

/** `wx.login`: a code of the simulated WeChat for this user. */
export function loginApis(phone: Phone) {
  return {
    login: asyncApi<WechatMiniprogram.LoginOption>('login', async () => {
      if (phone.settings.loginHangs) return new Promise<never>(() => undefined);
      if (phone.settings.network === 'none') throw failure('network error', 5);
      return { code: await mintCode('login', { openid: phone.settings.openid }) };
    }),
  };
}
