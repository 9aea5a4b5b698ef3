import Taro from '@tarojs/taro';
import type { RequestLoginCode } from '../core/ports';
import { ProblemError } from '../core/problems';
import { singleUse } from '../core/singleUse';
import { problemOfFailure } from './failure';

/** `wx.login`: a code of five minutes, good once. `wx.checkSession` says nothing about our session and is not asked. */
export const requestLoginCode: RequestLoginCode = async () => {
  const { code, errMsg } = await Taro.login().catch(failureOf);
  if (!code) throw new ProblemError({ code: problemOfFailure(errMsg, 'loginCodeMissing') });
  return singleUse(code);
};

/** What WeChat rejects with is no error but `{errMsg}`. */
function failureOf(failure: unknown): { code: string; errMsg: string } {
  const hasWords = typeof failure === 'object' && failure !== null && 'errMsg' in failure;
  return { code: '', errMsg: hasWords ? String(failure.errMsg) : '' };
}
