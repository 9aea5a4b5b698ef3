import Taro from '@tarojs/taro';
import { DEADLINE_MS } from '../core/deadlines';
import type { HttpResponse, Transport } from '../core/ports';
import { ProblemError } from '../core/problems';
import { problemOfFailure } from './failure';

/**
 * `wx.request`. It succeeds for every HTTP status and is asked for text, so that what a proxy sends instead of JSON is
 * told apart in one place, `idaas/`.
 */
export const wechatTransport: Transport = ({ method, url, headers, body }) =>
  new Promise<HttpResponse>((resolve, reject) => {
    Taro.request<unknown>({
      url,
      method,
      header: { ...headers },
      ...(body === null ? {} : { data: body }),
      dataType: 'text',
      responseType: 'text',
      timeout: DEADLINE_MS.wechatRequest,
      success: ({ statusCode, data, header }) =>
        resolve({
          status: statusCode,
          body: typeof data === 'string' ? data : '',
          serverTime: dateIn(header),
        }),
      fail: ({ errMsg }) => reject(new ProblemError({ code: problemOfFailure(errMsg, 'offline') })),
    }).catch(() => undefined);
  });

/** Header names come in whatever case the server or WeChat chose. */
function dateIn(header: Readonly<Record<string, unknown>> | undefined): number | null {
  const name = Object.keys(header ?? {}).find((candidate) => candidate.toLowerCase() === 'date');
  const instant = name ? Date.parse(String(header?.[name])) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
