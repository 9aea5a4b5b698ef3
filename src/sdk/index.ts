/*
 * The entry `bamboocloud-idaas-miniprogram`. docs/headless.md shows how it is used.
 */

export { createIdaas, type Idaas } from './createIdaas';
export type { Flow } from './flow';
export type { FlowView, Readable, StepView } from './flowView';
export type { IdaasOptions } from './options';
export type { ShowPage } from './shownPages';
export type { HostPages } from '../wechat/hostPages';

export type { Attempt, AttemptPurpose, CodeMethod, PasswordPolicy, StepName } from '../core/flow';
export type { CodeSending } from '../core/codeSending';
export type { Cipher, Puzzle } from '../core/captcha';
export type { HttpResponse } from '../core/ports';
export type { PageName } from '../core/route';
export type { BoundAccount, Person } from '../core/session';
export type { PhoneCode } from '../core/tokens';
export type { Audience } from '../engine/createEngine';
export type { ProblemReport } from '../engine/diagnosis';
export type { OwnRequest, Required, SignedIn } from '../engine/hostApp';
export type { SettingsOverrides } from '../idaas/overrides';
export type { IdaasSettings, Product } from '../idaas/settings';

/* What a user interface needs to read what people type and tap, and to say what went wrong. */
export { pauseOf, type CodePurpose, type Pause } from '../core/cooldowns';
export { readVerificationCode } from '../core/input';
export { maskEmail, maskMobile } from '../core/mask';
export { rulesOf, type PasswordRule } from '../core/passwordPolicy';
export { endsPhoneButton, readPhoneButton, type PhoneButtonDetail } from '../core/phoneButton';
export { ProblemError, recoveryOf, type Problem, type ProblemCode, type Recovery } from '../core/problems';
export { readRecipient, type CodeProof, type Recipient } from '../core/recipient';
