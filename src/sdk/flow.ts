import type { Engine } from '../engine/createEngine';
import { createFlowView, type FlowView, type Readable } from './flowView';

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
    Engine['actions'],
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
  readonly codes: Part<Engine['codeSender']>;
  readonly forgottenPassword: Part<Engine['forgottenPassword']>;
  /** of a person who is signed in: bound accounts, and the mobile number */
  readonly account: Part<Engine['accountActions']>;
  /** whether the person agreed to the agreements; ask before anything personal is sent */
  readonly consent: Part<Pick<Engine['consent'], 'store' | 'give' | 'withdraw'>>;
  /**
   * WeChat's questions about its privacy guide. Only after `open()` they come here, and `askedOn` says that one is to be shown;
   * otherwise WeChat asks by itself, or your own listener is asked.
   */
  readonly privacy: Part<Engine['privacy']>;
  /** that WeChat's phone button was of no use at the last visit */
  readonly phoneButton: Part<Pick<Engine['phoneButton'], 'store' | 'learn'>>;
  /** the way by which an account was bound or registered last on this phone, to be offered first */
  readonly lastWay: Part<Pick<Engine['lastWay'], 'store'>>;
  /** the language that the server is asked for */
  readonly language: Part<Pick<Engine['language'], 'store' | 'choose'>>;
  /** the area codes of mobile numbers */
  readonly areas: Part<Engine['areas']>;
  readonly connection: Engine['connection'];
  /** what the tenant offers, such as `offerPassword`: the preset of the product with your settings over it */
  readonly settings: Engine['settings'];
}

/** Chooses what of the engine is told to the outside. */
export const createFlow = (engine: Engine): Flow => ({
  store: createFlowView(engine.store),
  actions: engine.actions,
  router: engine.router,
  codes: engine.codeSender,
  forgottenPassword: engine.forgottenPassword,
  account: engine.accountActions,
  consent: engine.consent,
  privacy: engine.privacy,
  phoneButton: engine.phoneButton,
  lastWay: engine.lastWay,
  language: engine.language,
  areas: engine.areas,
  connection: engine.connection,
  settings: engine.settings,
});
