import type { Engine } from '../engine/createEngine';
import { createPageParts, type PageParts } from '../engine/createPageParts';
import { createSignIn, type SignIn } from '../engine/createSignIn';
import { wechatPagePorts } from '../wechat/pagePorts';
import { engineOf, type Idaas } from './createIdaas';
import { createFlowView, type FlowView } from './flowView';
import { guarded, type Readable } from './readable';

/*
 * The entry `bamboocloud-idaas-miniprogram/flow`. docs/packages.md shows how it is used.
 */

export type { FlowView, StepView } from './flowView';

export type { Attempt, AttemptPurpose, CodeMethod, PasswordPolicy, StepName } from '../core/flow';
export type { CodeSending } from '../core/codeSending';
export type { Puzzle } from '../core/captcha';
export type { BoundAccount } from '../core/session';
export type { PhoneCode } from '../core/tokens';

/* What a user interface needs to read what people type and tap. */
export { pauseOf, type CodePurpose, type Pause } from '../core/cooldowns';
export { readVerificationCode } from '../core/input';
export { maskEmail, maskMobile } from '../core/mask';
export { rulesOf, type PasswordRule } from '../core/passwordPolicy';
export { endsPhoneButton, readPhoneButton, type PhoneButtonDetail } from '../core/phoneButton';
export { readRecipient, type CodeProof, type Recipient } from '../core/recipient';

/** A part of the engine whose store is read only. */
type Part<Of extends { readonly store: Readable<unknown> }> = Omit<Of, 'store'> & {
  readonly store: Readable<ReturnType<Of['store']['getState']>>;
};

/**
 * What a user interface of your own reads and calls. No call rejects: one that asks the server returns the problem it failed
 * with, or `null`.
 */
export interface Flow {
  /** where the person is, without any token */
  readonly store: Readable<FlowView>;
  /** what the person can do on a step. Each settles with the problem it failed with, or `null` */
  readonly actions: Pick<
    SignIn['actions'],
    | 'signIn'
    | 'startAgain'
    | 'decline'
    | 'dismissProblem'
    | 'bindByPhone'
    | 'bindByCode'
    | 'bindByPassword'
    | 'lookUpMobile'
    | 'verify'
    | 'changePassword'
    | 'skipPasswordChange'
  >;
  /**
   * Opens and closes your pages. Where `pages` are routes, a page of the flow calls `flowPageShown` in `onShow` and
   * `flowPageClosed` in `onUnload`: that is how leaving it counts as declined.
   */
  readonly router: Engine['router'];
  /** sends verification codes, behind the puzzle */
  readonly codes: Part<SignIn['codeSender']>;
  readonly forgottenPassword: Part<SignIn['forgottenPassword']>;
  /** of a person who is signed in: bound accounts, and the mobile number */
  readonly account: Part<SignIn['accountActions']>;
  /** whether the person agreed to the agreements; ask before anything personal is sent */
  readonly consent: Part<Pick<Engine['consent'], 'store' | 'give' | 'withdraw'>>;
  /**
   * WeChat's questions about its privacy guide. Only after `open()` they come here, and `askedOn` says that one is to be shown;
   * otherwise WeChat asks by itself, or your own listener is asked.
   */
  readonly privacy: Part<PageParts['privacy']>;
  /** that WeChat's phone button was of no use at the last visit */
  readonly phoneButton: Part<Pick<PageParts['phoneButton'], 'store' | 'learn'>>;
  /** the way by which an account was bound or registered last on this phone, to be offered first */
  readonly lastWay: Part<Pick<PageParts['lastWay'], 'store'>>;
  /** the language that the server is asked for */
  readonly language: Part<Pick<Engine['language'], 'store' | 'choose'>>;
  /** the area codes of mobile numbers */
  readonly areas: Part<SignIn['areas']>;
  readonly connection: Engine['connection'];
  /** what the tenant offers, such as `offerPassword`: the preset of the product with your settings over it */
  readonly settings: Engine['settings'];
}

const flows = new WeakMap<Idaas, Flow>();

/**
 * What a user interface of your own needs: a part that an app without one does not load. It is made with the first call for an
 * `idaas`; later calls return the same.
 *
 * @throws {Error} where another copy of the package made `idaas`
 */
export function flowOf(idaas: Idaas): Flow {
  const flow = flows.get(idaas) ?? createFlow(engineOf(idaas));
  flows.set(idaas, flow);
  return flow;
}

/** Chooses what of the engine is told to the outside. */
function createFlow(engine: Engine): Flow {
  const { gate, assistance } = wechatPagePorts();
  const parts = createPageParts(engine, {
    // The pages are the host app's own, so a listener that it registers with WeChat is left where it is.
    gate: { ...gate, onHostListener: () => undefined },
    assistance,
    // Newer versions of the mini program are the host app's business, too.
    updates: { onReady: () => undefined, apply: () => undefined },
  });
  const signIn = createSignIn(engine, parts);
  return {
    store: guarded(createFlowView(engine.store), engine.inner.diagnosis.guard),
    actions: signIn.actions,
    router: engine.router,
    codes: signIn.codeSender,
    forgottenPassword: signIn.forgottenPassword,
    account: signIn.accountActions,
    consent: engine.consent,
    privacy: parts.privacy,
    phoneButton: parts.phoneButton,
    lastWay: parts.lastWay,
    language: engine.language,
    areas: signIn.areas,
    connection: engine.connection,
    settings: engine.settings,
  };
}
