import { DEADLINE_MS } from '../core/deadlines';
import type { HttpResponse, Transport } from '../core/ports';
import { errorOfFailure } from './failure';

/**
 * `wx.request`, which succeeds for every HTTP status. The body is requested as text, because only `idaas/` decides whether
 * it is JSON: a proxy may send HTML instead.
 */
export const wechatTransport: Transport = ({ method, url, headers, body }) =>
  new Promise<HttpResponse>((resolve, reject) => {
    wx.request<string>({
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
      fail: (failure) => reject(errorOfFailure(failure, 'unreachable')),
    });
  });

/** The server's `Date`, epoch ms. The case of header names depends on the server and on WeChat. */
function dateIn(header: Readonly<Record<string, unknown>> | undefined): number | null {
  const name = Object.keys(header ?? {}).find((candidate) => candidate.toLowerCase() === 'date');
  const instant = name ? Date.parse(String(header?.[name])) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
