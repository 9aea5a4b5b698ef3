import { pauseLeft, type CodePurpose } from '../../../src/core/cooldowns';
import type { CodeMethod } from '../../../src/core/flow';
import type { Problem } from '../../../src/core/problems';
import type { Recipient } from '../../../src/core/recipient';
import { readVerificationCode } from '../../../src/core/input';
import type { Place } from '../../faults/place';
import type { App } from '../../world/app';
import type { Mistake } from './facts';

interface Deps {
  readonly place: Place;
  readonly app: () => App;
  readonly isWrong: (kind: Mistake) => boolean;
  /** The person reads why something failed, and waits where they are told to. */
  readonly read: (problem: Problem | null) => void;
}

/** The verification codes that a person was sent. */
export function createCodesAtHand({ place, app, isWrong, read }: Deps) {
  const codes = new Map<string, string>();
  const useless = new Set<CodeMethod>();
  const keyOf = (purpose: CodePurpose, to: Recipient) => `${purpose} ${to.address}`;

  /** The code at hand, or a new one; `null` where none came. */
  async function codeFor(purpose: CodePurpose, to: Recipient): Promise<string | null> {
    const known = codes.get(keyOf(purpose, to));
    if (known !== undefined) return known;
    const { codeSender, settings } = app();
    place.clock.advance(pauseLeft(codeSender.store.getState().cooldowns, purpose, to, place.clock.now()));
    await place.sendCode(app(), purpose, to);
    const { problem } = codeSender.store.getState();
    read(problem);
    // A refusal that names no time to wait is not over by waiting.
    if (problem && problem.retryAt === undefined) useless.add(to.method);
    if (problem || isWrong('lostCode')) return null;
    const code = readVerificationCode(place.received(), settings.codeLength);
    if (code !== null) codes.set(keyOf(purpose, to), code);
    return code;
  }

  return {
    codeFor,
    /** whether codes cannot be had this way */
    isUseless: (method: CodeMethod): boolean => useless.has(method),

    /** Proves by a code, if one can be had. */
    async prove(purpose: CodePurpose, to: Recipient, by: (code: string) => Promise<Problem | null>) {
      const code = await codeFor(purpose, to);
      if (code === null) return;
      const isMistyped = isWrong('code');
      const problem = await by(isMistyped ? mistyped(code) : code);
      // A right code that was refused, or that did its work, is of no more use; one that was not looked at still is.
      if (!isMistyped && problem?.code !== 'stateTokenInvalid') codes.delete(keyOf(purpose, to));
      read(problem);
    },
  };
}

/** Every digit another one. */
const mistyped = (code: string): string => code.replace(/\d/g, (digit) => String(9 - Number(digit)));
