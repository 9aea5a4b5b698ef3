/** One `wx.request` of the phone, as its page hands it to the relay. */
export interface Exchange {
  url: URL;
  method: string;
  headers: Record<string, string>;
  /** Base64; absent for none. */
  body?: string;
}

/** The methods of `wx.request` that carry a plain exchange; CONNECT and TRACE do not. */
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'];

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((entry) => typeof entry === 'string');

function readUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/**
 * Reads what the phone's page sent.
 *
 * @returns `invalid` for what is no exchange, `nowhere` for an address that is no http or https address
 */
export function readExchange(text: string): Exchange | 'invalid' | 'nowhere' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'invalid';
  }
  if (typeof value !== 'object' || value === null) return 'invalid';
  const { url: address, method, headers, body } = value as Readonly<Record<string, unknown>>;
  const isBody = body === undefined || typeof body === 'string';
  if (typeof address !== 'string' || typeof method !== 'string' || !isTexts(headers) || !isBody)
    return 'invalid';
  if (!methods.includes(method)) return 'invalid';
  const url = readUrl(address);
  return url ? { url, method, headers, ...(body === undefined ? {} : { body }) } : 'nowhere';
}
