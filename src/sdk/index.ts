/*
 * The entry `bamboocloud-idaas-miniprogram`. docs/packages.md shows how it is used.
 */

export { createIdaas, type Idaas } from './createIdaas';
export type { IdaasOptions } from './options';
export type { Readable } from './readable';
export type { ShowPage } from './shownPages';
export type { HostPages } from '../wechat/hostPages';

export type { Cipher } from '../core/captcha';
export type { HttpResponse } from '../core/ports';
export type { PageName } from '../core/route';
export type { Person } from '../core/session';
export type { Audience } from '../engine/createEngine';
export type { ProblemReport } from '../engine/diagnosis';
export type { OwnRequest, Required, SignedIn } from '../engine/hostApp';
export type { SettingsOverrides } from '../idaas/overrides';
export type { IdaasSettings, Product } from '../idaas/settings';

/* What is needed to say what went wrong. */
export { ProblemError, recoveryOf, type Problem, type ProblemCode, type Recovery } from '../core/problems';
