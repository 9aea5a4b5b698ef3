import type { HttpRequest } from '../../src/core/ports';
import type { DecodeContext } from '../../src/idaas/decode';
import type { Proof, RequestContext } from '../../src/idaas/http';
import { settingsOf } from '../../src/idaas/presets';
import type { IdaasSettings, Tenant } from '../../src/idaas/settings';

/** What requests are made from, and answers read with, in these tests. */

export const ORIGIN = 'https://login.example.com';

export const TENANT: Tenant = { origin: ORIGIN, clientId: 'client', product: 'eiam', tenantId: '' };
export const DEVICE = { osVersion: 'iOS 17', fingerprint: 'print', userAgent: 'agent' };

/** The headers of every call from this device, in Chinese. */
export const COMMON_HEADERS = {
  'X-operating-sys-version': 'iOS 17',
  'X-device-fingerprint': 'print',
  'X-agent': 'agent',
  'X-L': 'zh',
  'X-client-id': 'client',
  'content-type': 'application/json',
};

/** @param settings what differs from the preset of EIAM */
export const requestContext = (
  settings: Partial<IdaasSettings> = {},
  others: Partial<Omit<RequestContext, 'settings'>> = {},
): RequestContext => ({
  tenant: TENANT,
  device: DEVICE,
  language: 'zh-CN',
  traceId: 'trace-1',
  settings: { ...settingsOf('eiam'), ...settings },
  ...others,
});

/**
 * @param settings what differs from the preset of EIAM
 * @param now epoch ms by this phone
 * @param proof what the request proved
 */
export const decodeContext = (
  settings: Partial<IdaasSettings> = {},
  now = 0,
  proof: Proof | null = null,
): DecodeContext => ({ settings: { ...settingsOf('eiam'), ...settings }, now, proof });

/** The members of a request's JSON body. */
export const bodyOf = ({ body }: HttpRequest) => JSON.parse(body ?? '') as Record<string, string>;
