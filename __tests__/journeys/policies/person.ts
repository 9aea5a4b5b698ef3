import type { CodePurpose } from '../../../src/core/cooldowns';
import type { CodeMethod } from '../../../src/core/flow';
import type { Problem, ProblemCode } from '../../../src/core/problems';
import type { Recipient } from '../../../src/core/recipient';
import { singleUse } from '../../../src/core/tokens';
import type { Place } from '../../faults/place';
import type { App } from '../../world/app';
import { createCodesAtHand } from './codesAtHand';
import { createMistake, type Facts, type Way } from './facts';

/** An account, and a number, that are not theirs. */
const OTHER = { userName: 'lina', password: 'Lina2026pass', mobile: '18900001111' };
/** What people turn to when what they prefer is not offered. */
const WAYS: readonly Way[] = ['mobile', 'email', 'phone', 'password'];

/** A person with the app at hand, who does at each step what its page offers. */
export interface Person {
  /** the problems they read so far */
  readonly told: readonly ProblemCode[];
  /** Goes on with an app that was opened anew. */
  use(app: App): void;
  /** Gets a code for the present step without typing it. */
  getCode(purpose: CodePurpose): Promise<void>;
  /** Acts at each step until they are signed in, a dozen times at most. */
  goOnUntilSignedIn(): Promise<void>;
}

export function createPerson(place: Place, firstApp: App, facts: Facts): Person {
  const told: ProblemCode[] = [];
  const isWrong = createMistake(facts);
  let app = firstApp;
  const codes = createCodesAtHand({ place, app: () => app, isWrong, read });

  function read(problem: Problem | null): void {
    if (!problem) return;
    told.push(problem.code);
    const { retryAt } = problem;
    if (retryAt !== undefined) place.clock.advance(Math.max(0, retryAt - place.clock.now()));
  }

  const recipientOf = (method: CodeMethod): Recipient => ({ method, address: facts[method] });

  function wayAmong(codeMethods: readonly CodeMethod[], hasPassword: boolean): Way {
    const isOffered = (way: Way): boolean => {
      if (way === 'phone') return true;
      return way === 'password' ? hasPassword : codeMethods.includes(way) && !codes.isUseless(way);
    };
    return [facts.way, ...WAYS].find(isOffered) ?? 'phone';
  }

  async function bind(way: Way, purpose: 'binding' | 'registering'): Promise<void> {
    const { bindByPhone, bindByPassword, bindByCode } = app.actions;
    if (way === 'phone') {
      const code = app.phoneCode(isWrong('number') ? OTHER.mobile : facts.mobile);
      return read(await bindByPhone(isWrong('phoneCode') ? singleUse('unknown') : code));
    }
    if (way === 'password') {
      const own = { userName: facts.userName, password: isWrong('password') ? 'wrong' : facts.password };
      return read(await bindByPassword(isWrong('account') ? OTHER : own));
    }
    const recipient = recipientOf(way);
    return codes.prove(purpose, recipient, (code) => bindByCode({ recipient, code }));
  }

  /** To the number the tenant tells, else to the mailbox. */
  async function factorRecipient(): Promise<Recipient> {
    await app.actions.lookUpMobile();
    const { step } = app.store.getState();
    const isKnown = step.name === 'verifying' && step.mobile.status === 'known';
    return recipientOf(isKnown && !codes.isUseless('mobile') ? 'mobile' : 'email');
  }

  async function verify(): Promise<void> {
    const recipient = await factorRecipient();
    return codes.prove('verifying', recipient, (code) => app.actions.verify({ recipient, code }));
  }

  async function changePassword(canSkip: boolean): Promise<void> {
    const { newPassword, password } = facts;
    if (canSkip && newPassword === undefined) return read(await app.actions.skipPasswordChange());
    const wanted = isWrong('newPassword') ? 'weak' : (newPassword ?? '');
    return read(await app.actions.changePassword({ old: password, new: wanted }));
  }

  async function goOn(): Promise<void> {
    const { step } = app.store.getState();
    switch (step.name) {
      case 'binding':
      case 'registering':
        return bind(wayAmong(step.codeMethods, step.name === 'binding'), step.name);
      case 'verifying':
        return verify();
      case 'changingPassword':
        return changePassword(step.canSkip);
      default:
        return read(await app.actions.signIn());
    }
  }

  return {
    told,
    use: (next) => {
      app = next;
    },
    async getCode(purpose) {
      const to = purpose === 'verifying' ? await factorRecipient() : recipientOf('mobile');
      await codes.codeFor(purpose, to);
    },
    async goOnUntilSignedIn() {
      for (let acts = 0; acts < 12 && app.step() !== 'signedIn'; acts += 1) await goOn();
      await app.settled();
    },
  };
}
