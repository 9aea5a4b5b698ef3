import type { RequestLoginCode } from '../core/ports';
import { singleUse } from '../core/tokens';
import { errorOfFailure } from './failure';

/**
 * `wx.login`: a code that is valid once, for five minutes. `wx.checkSession` is not asked: it says nothing about our
 * session (https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html).
 */
export const requestLoginCode: RequestLoginCode = () =>
  new Promise((resolve, reject) => {
    const refuse = (failure: unknown) => reject(errorOfFailure(failure, 'loginCodeMissing'));
    wx.login({
      success: (answer) => (answer.code ? resolve(singleUse(answer.code)) : refuse(answer)),
      fail: refuse,
    });
  });
