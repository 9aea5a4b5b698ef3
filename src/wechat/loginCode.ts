import type { RequestLoginCode } from '../core/ports';
import { ProblemError } from '../core/problems';
import { singleUse } from '../core/tokens';
import { problemOfFailure } from './failure';

/**
 * `wx.login`: a code that is valid once, for five minutes. `wx.checkSession` is not asked: it says nothing about our
 * session (https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html).
 */
export const requestLoginCode: RequestLoginCode = () =>
  new Promise((resolve, reject) => {
    const refuse = (failure: unknown) =>
      reject(new ProblemError({ code: problemOfFailure(failure, 'loginCodeMissing') }));
    wx.login({
      success: (answer) => (answer.code ? resolve(singleUse(answer.code)) : refuse(answer)),
      fail: refuse,
    });
  });
