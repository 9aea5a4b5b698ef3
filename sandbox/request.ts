import type { FastifyRequest } from 'fastify';
import { unknownMember } from './contract/body';
import { callAt } from './contract/calls';
import type { Language } from './errors';
import { Refusal } from './errors';
import { takesMobile } from './mobile';
import { isRecord } from './shapes';
import type { Caller } from './tenant/journey';
import type { Tenant } from './tenant/tenant';

const deviceHeaders = ['x-operating-sys-version', 'x-device-fingerprint', 'x-agent'] as const;

/** A header's text without the blanks around it; undefined when missing or blank. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  const text = (Array.isArray(value) ? value[0] : value)?.trim();
  return text === '' ? undefined : text;
}

/** The language of error texts: `X-L`, Chinese unless it says English. */
export const languageOf = (request: FastifyRequest): Language =>
  headerOf(request, 'x-l')?.toLowerCase().startsWith('en') ? 'en' : 'zh';

/** Refuses a call without the required headers or from an application that is not registered (contract §2.2). */
export function checkHeaders(tenant: Tenant, request: FastifyRequest): void {
  if (deviceHeaders.some((name) => headerOf(request, name) === undefined))
    throw new Refusal('deviceIncomplete');
  const clientId = headerOf(request, 'x-client-id');
  if (clientId === undefined) throw new Refusal('clientIdEmpty');
  if (!tenant.clientIds.includes(clientId)) throw new Refusal('clientUnknown');
}

/** Who is calling; headers were checked before. */
export const callerOf = (request: FastifyRequest): Caller => ({
  clientId: headerOf(request, 'x-client-id') ?? '',
  fingerprint: headerOf(request, 'x-device-fingerprint') ?? '',
});

/** Refuses a call that no page of the product prints, where the policy says so. */
export function refuseUndocumented(tenant: Tenant, request: FastifyRequest): void {
  const { product, undocumentedCalls } = tenant.policy();
  const call = callAt(request.method, request.url.split('?')[0] ?? '');
  if (call && undocumentedCalls === 'refused' && call.pages[product] === undefined)
    throw new Refusal('noSuchPath');
}

/** Refuses a body with a member that no page prints for the call, unless the policy ignores such members. */
export function refuseUnknownMembers(tenant: Tenant, request: FastifyRequest): void {
  const policy = tenant.policy();
  const call = callAt(request.method, request.url.split('?')[0] ?? '');
  if (!call || policy.unknownMembers === 'ignored') return;
  const member = unknownMember(call, policy, request.body);
  if (member !== undefined) throw new Refusal('parameterWrong', member);
}

/** The JSON object of a POST. Refuses another content type and anything that is not a JSON object. */
export function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const type = headerOf(request, 'content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('parameterFormat', 'Content-Type');
  if (!isRecord(request.body)) throw new Refusal('parameterFormat', 'body');
  return request.body;
}

/** A required text field, exactly as sent. Refuses a missing, blank or otherwise typed one. */
export function textOf(body: Record<string, unknown>, field: string): string {
  const value = body[field];
  if (value === undefined || value === null || value === '') throw new Refusal('parameterBlank', field);
  if (typeof value !== 'string') throw new Refusal('parameterFormat', field);
  return value;
}

/** The required field `mobile`, exactly as sent. Refuses a number in a spelling that this tenant does not take. */
export function mobileOf(tenant: Tenant, body: Record<string, unknown>): string {
  const mobile = textOf(body, 'mobile');
  if (!takesMobile(tenant.policy(), mobile)) throw new Refusal('parameterFormat', 'mobile');
  return mobile;
}
