import { DEADLINE_MS } from '../core/deadlines';
import type { HttpResponse, Transport } from '../core/ports';
import { errorOfFailure } from './failure';

type Header = Readonly<Record<string, unknown>>;

/**
 * `wx.request`, which succeeds for every HTTP status. The body is requested as text, because only `idaas/` decides whether
 * it is JSON: a proxy may send HTML instead.
 *
 * No redirect is followed, because the next server would be sent our headers, and tokens are headers. WeChat's page says
 * that `manual` tells the headers of a redirect and ends the request; whether another callback follows it does not say, so
 * the headers alone settle it. A base library that does not know `redirect` follows it as before. The developer tools add
 * `_wx_redirect` to the address of a request with `manual`; that was not seen on a phone.
 */
export const wechatTransport: Transport = ({ method, url, headers, body }) =>
  new Promise<HttpResponse>((resolve, reject) => {
    const task: MaybeTask = wx.request<string>({
      url,
      method,
      header: { ...headers },
      ...(body === null ? {} : { data: body }),
      dataType: 'text',
      responseType: 'text',
      timeout: DEADLINE_MS.wechatRequest,
      redirect: 'manual',
      success: ({ statusCode, data, header }) =>
        resolve({
          status: statusCode,
          body: typeof data === 'string' ? data : '',
          serverTime: dateIn(header),
        }),
      fail: (failure) => reject(errorOfFailure(failure, 'unreachable')),
    });
    task?.onHeadersReceived?.(
      ({ statusCode, header }: { readonly statusCode: number; readonly header: Header }) => {
        if (isRedirect(statusCode)) resolve({ status: statusCode, body: '', serverTime: dateIn(header) });
      },
    );
  });

/** A library that wraps `wx.request`, for monitoring, may give no task back. */
type MaybeTask = Partial<WechatMiniprogram.RequestTask> | undefined;

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** The server's `Date`, epoch ms. The case of header names depends on the server and on WeChat. */
function dateIn(header: Header | undefined): number | null {
  const name = Object.keys(header ?? {}).find((candidate) => candidate.toLowerCase() === 'date');
  const instant = name ? Date.parse(String(header?.[name])) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
