import Taro from '@tarojs/taro';
import type { RequestLoginCode } from '../core/ports';
import { ProblemError } from '../core/problems';
import { singleUse } from '../core/singleUse';

/** `wx.login`: a code of five minutes, good once. `wx.checkSession` says nothing about our session and is not asked. */
export const requestLoginCode: RequestLoginCode = async () => {
  const { code } = await Taro.login().catch(() => ({ code: '' }));
  if (!code) throw new ProblemError({ code: 'loginCodeMissing' });
  return singleUse(code);
};
