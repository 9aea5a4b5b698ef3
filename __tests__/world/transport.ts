import type { Transport } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';

/** The network, for real: Node's own `fetch` instead of `wx.request`, with the same promises. */
export const nodeTransport: Transport = async ({ method, url, headers, body }) => {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, connection: 'close' },
      body,
      redirect: 'manual',
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    return {
      status: response.status,
      body: await response.text(),
      serverTime: Number.isNaN(date) ? null : date,
    };
  } catch {
    throw new ProblemError({ code: 'unreachable' });
  }
};
