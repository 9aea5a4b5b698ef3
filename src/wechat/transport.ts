import { DEADLINE_MS } from '../core/deadlines';
import type { HttpResponse, Transport } from '../core/ports';
import { ProblemError } from '../core/problems';
import { problemOfFailure } from './failure';

/**
 * `wx.request`. It succeeds for every HTTP status. The body is asked for as text, so that `idaas/` alone tells JSON from
 * what a proxy sends instead.
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
      fail: (failure) => reject(new ProblemError({ code: problemOfFailure(failure, 'offline') })),
    });
  });

/** The case of header names depends on the server and on WeChat. */
function dateIn(header: Readonly<Record<string, unknown>> | undefined): number | null {
  const name = Object.keys(header ?? {}).find((candidate) => candidate.toLowerCase() === 'date');
  const instant = name ? Date.parse(String(header?.[name])) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
