import type { Exchange, ExchangeAnswer } from '../phone/network';
import { failure } from '../phone/phone';

/** As Chromium's network stack, which WeChat uses. */
const mostRedirects = 20;

function locationOf({ status, rawHeaders }: ExchangeAnswer): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const name = rawHeaders.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === 'location');
  return name < 0 ? undefined : rawHeaders[name + 1];
}

/** A 303, and a POST that moved, becomes a GET without a body; the headers of the app go along. */
function next(request: Exchange, status: number, location: string): Exchange {
  const { url, method, headers } = request;
  const address = new URL(location, url).href;
  const isGet = status === 303 || (method === 'POST' && status < 303);
  return isGet ? { url: address, method: 'GET', headers } : { ...request, url: address };
}

/**
 * Follows redirects, as `wx.request` does unless it is asked for `redirect: 'manual'`.
 *
 * @param ask carries one exchange
 * @throws a Failure after 20 redirects, and whatever `ask` throws
 */
export async function followed(
  request: Exchange,
  ask: (request: Exchange) => Promise<ExchangeAnswer>,
): Promise<ExchangeAnswer> {
  let asked = request;
  for (let count = 0; count <= mostRedirects; count += 1) {
    const answer = await ask(asked);
    const location = locationOf(answer);
    if (location === undefined) return answer;
    asked = next(asked, answer.status, location);
  }
  throw failure('errcode:-310 cronet_error_code:-310 error_msg:net::ERR_TOO_MANY_REDIRECTS', 600001);
}
