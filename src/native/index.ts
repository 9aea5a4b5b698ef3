import { engine, openPage, type hostApp } from '../compose';
import type { OwnRequest, Required, SignedIn } from '../engine/hostApp';
import { startOnDemand } from '../engine/startOnDemand';
import { onForeground } from '../wechat/foreground';

/*
 * The entry `bamboocloud-idaas-miniprogram-native`: what the pages of a native or uni-app mini program import whose sign-in
 * pages are ours. docs/native-host.md shows how it is used.
 */

export { ProblemError, recoveryOf, type Problem, type ProblemCode, type Recovery } from '../core/problems';
export * from '../hostFunctions';

const started = startOnDemand(engine, onForeground);

/**
 * Starts on the first call: restores the session that was stored, or signs in silently. Call it where the app is launched;
 * nothing is read or asked before.
 * @returns who is signed in once that is decided, `null` for a guest; it never rejects
 */
export const ready = (): Promise<SignedIn | null> => started.ready();

/**
 * Runs `action` for a signed-in person: at once, after a silent sign-in, or after the person went through the pages, which
 * open over the one that is open. Starts what {@link ready} starts.
 *
 * @returns the value of `action`, or that the person declined
 * @throws {ProblemError} where signing in failed without a page, or with `pageNotOpened`; and whatever `action` throws
 */
export const requireSignIn = <T>(action: (signedIn: SignedIn) => T | Promise<T>): Promise<Required<T>> =>
  started.requireSignIn(action);

/**
 * Sends a request to your own back end with `Authorization: Bearer` and a fresh id token; once more after a 401.
 *
 * @returns the response with any HTTP status
 * @throws {ProblemError} `sessionEnded` for a guest, a network problem, or `misconfigured` for a URL that is not https
 */
export const authorizedRequest = (request: OwnRequest): ReturnType<typeof hostApp.authorizedRequest> =>
  started.authorizedRequest(request);

/** Opens "account and security", with the bound accounts and the mobile number, for a person who is signed in. */
export const openAccount = (): Promise<void> => openPage('account');
