import { LANGUAGES, type Language } from '../core/language';
import type { Device } from '../core/ports';
import type { IdToken, SessionToken, StateToken } from '../core/tokens';
import type { IdaasSettings, Tenant } from './settings';

/** Who asks, from which device, in which language and dialect. */
export interface RequestContext {
  readonly tenant: Tenant;
  readonly settings: IdaasSettings;
  readonly device: Device;
  readonly language: Language;
  /** the reference that the person is shown when something fails */
  readonly traceId: string;
}

type Headers = Readonly<Record<string, string>>;

/**
 * The headers each call to `/api/v2/sdk/*` carries (seeds 000–004). `X-L` decides the language of `error_msg`
 * (contract §2.2). `X-device-ip` is optional and left out: a mini program cannot learn its own address.
 */
export const commonHeaders = ({ tenant, settings, device, language, traceId }: RequestContext): Headers => ({
  'X-operating-sys-version': device.osVersion,
  'X-device-fingerprint': device.fingerprint,
  'X-agent': device.userAgent,
  'X-L': LANGUAGES[language].wireName,
  'X-client-id': tenant.clientId,
  ...(tenant.tenantId === '' ? {} : { 'X-tenant-id': tenant.tenantId }),
  ...(settings.traceHeader === null ? {} : { [settings.traceHeader]: traceId }),
  'content-type': 'application/json',
});

/** The proof that a flow began, for each continuation of it (seeds 000–003). */
export const stateHeader = (token: StateToken): Headers => ({ 'X-state-token': token });

/** The proof of a session; the products' pages disagree on its name (contract §10, 7). */
export function sessionHeader(token: SessionToken, name: IdaasSettings['renewalHeader']): Headers {
  if (name === 'both') return { 'session-token': token, 'X-session-token': token };
  return name === null ? {} : { [name]: token };
}

/** Who asks for something of their own, once signed in (contract §7.4): the id token, not the session token. */
export const bearerHeader = (token: IdToken): Headers => ({ Authorization: `Bearer ${token}` });
