import type { Cipher } from '../core/captcha';
import { LANGUAGES, type Language } from '../core/language';
import type { Device, HttpRequest } from '../core/ports';
import type { IdToken, SessionToken, StateToken } from '../core/tokens';
import type { PathName } from './paths';
import type { IdaasSettings, Tenant } from './settings';

/** What a request is made from, besides its own arguments. */
export interface RequestContext {
  readonly tenant: Tenant;
  readonly settings: IdaasSettings;
  readonly device: Device;
  readonly language: Language;
  /** the reference that people are shown when something fails; sent where `settings.traceHeader` names a header */
  readonly traceId: string;
  /** encrypts the solution of a puzzle; only where the tenant wants that (U7) */
  readonly cipher?: Cipher | undefined;
}

type Headers = Readonly<Record<string, string>>;

/**
 * Makes a POST with the common headers.
 *
 * @param headers further headers, such as a proof
 * @param body the members of the JSON body; `null` for no body
 */
export const post = (
  context: RequestContext,
  path: PathName,
  headers: Headers,
  body: Readonly<Record<string, string>> | null,
): HttpRequest => ({
  method: 'POST',
  ...addressed(context, path, headers),
  body: body === null ? null : JSON.stringify(body),
});

/**
 * Makes a GET with the common headers.
 *
 * @param headers further headers, such as a proof
 */
export const get = (context: RequestContext, path: PathName, headers: Headers): HttpRequest => ({
  method: 'GET',
  ...addressed(context, path, headers),
  body: null,
});

const addressed = (context: RequestContext, path: PathName, headers: Headers) => ({
  url: context.tenant.origin + context.settings.paths[path],
  headers: { ...commonHeaders(context), ...headers },
});

/**
 * The headers of every call to `/api/v2/sdk/*` (seeds 000–004). `X-L` decides the language of `error_msg` (contract §2.2).
 * `X-device-ip` is optional and left out, because a mini program cannot learn its own address.
 */
const commonHeaders = ({ tenant, settings, device, language, traceId }: RequestContext): Headers => ({
  'X-operating-sys-version': device.osVersion,
  'X-device-fingerprint': device.fingerprint,
  'X-agent': device.userAgent,
  'X-L': LANGUAGES[language].wireName,
  'X-client-id': tenant.clientId,
  ...(tenant.tenantId === '' ? {} : { 'X-tenant-id': tenant.tenantId }),
  ...(settings.traceHeader === null ? {} : { [settings.traceHeader]: traceId }),
  'content-type': 'application/json',
});

/** Continues the flow that `token` identifies (seeds 000–003). */
export const stateHeader = (token: StateToken): Headers => ({ 'X-state-token': token });

/** What a request proves: who asks decides what a refused proof means. */
export type Proof = 'stateToken' | 'session' | 'idToken';

/** @returns the proof that the request carries; `null` for none */
export function proofOf({ headers }: HttpRequest): Proof | null {
  if ('X-state-token' in headers) return 'stateToken';
  if ('Authorization' in headers) return 'idToken';
  return 'session-token' in headers || 'X-session-token' in headers ? 'session' : null;
}

/**
 * Proves a session. The products' pages disagree on the name of the header (contract §10, 7).
 *
 * @param name the name, or `both`; with `null` no header is sent
 */
export function sessionHeader(token: SessionToken, name: IdaasSettings['renewalHeader']): Headers {
  if (name === 'both') return { 'session-token': token, 'X-session-token': token };
  return name === null ? {} : { [name]: token };
}

/** Authorises a call about the person's own account (contract §7.4): by the id token, not by the session token. */
export const bearerHeader = (token: IdToken): Headers => ({ Authorization: `Bearer ${token}` });
