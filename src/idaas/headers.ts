import type { Language } from '../core/language';
import type { Device } from '../core/ports';
import type { StateToken } from '../core/tokens';
import type { Tenant } from './settings';

/** Who asks, from which device, in which language. */
export interface Caller {
  readonly tenant: Tenant;
  readonly device: Device;
  readonly language: Language;
}

/** `error_msg` comes in `zh` or `en` (contract §2.2). */
const WIRE_LANGUAGE: Record<Language, string> = { 'zh-CN': 'zh', en: 'en' };

/**
 * The headers each call to `/api/v2/sdk/*` carries (seeds 000–004). `X-device-ip` is optional and left out:
 * a mini program cannot learn its own address.
 */
export const commonHeaders = ({ tenant, device, language }: Caller): Record<string, string> => ({
  'X-operating-sys-version': device.osVersion,
  'X-device-fingerprint': device.fingerprint,
  'X-agent': device.userAgent,
  'X-L': WIRE_LANGUAGE[language],
  'X-client-id': tenant.clientId,
  ...(tenant.tenantId === '' ? {} : { 'X-tenant-id': tenant.tenantId }),
  'content-type': 'application/json',
});

/** The proof that a flow began, for each continuation of it (seeds 000–003). */
export const stateHeader = (token: StateToken): Record<string, string> => ({ 'X-state-token': token });
