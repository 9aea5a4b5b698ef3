import type { Puzzle } from '../../../src/core/captcha';
import { pauseLeft, type CodePurpose } from '../../../src/core/cooldowns';
import type { Problem } from '../../../src/core/problems';
import type { Recipient } from '../../../src/core/recipient';
import { singleUse } from '../../../src/core/tokens';
import { openEngine, type Options } from '../openEngine';

export const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
export const OTHER: Recipient = { method: 'mobile', address: '13900139000' };
export const SAME_ADDRESS: Recipient = { method: 'email', address: MOBILE.address };
const SIZE = { width: 310, height: 155 };
export const PUZZLE: Puzzle = {
  token: 'puzzle-1',
  picture: '',
  piece: '',
  pictureSize: SIZE,
  pieceSize: SIZE,
  secretKey: null,
};
export const SECOND: Puzzle = { ...PUZZLE, token: 'puzzle-2' };
export const TOKEN = singleUse<'CaptchaToken'>('captcha-1');
export const OFFLINE: Problem = { code: 'offline' };
export const WRONG: Problem = { code: 'captchaFailed' };
export const RESEND_MS = 60_000;

/** A code sender over a client that answers when the test says so. */
export function openSending(options: Options = {}) {
  const { codeSender, server, clock, cooldownStorage } = openEngine(options);
  const state = () => codeSender.store.getState();
  return {
    ...codeSender,
    server,
    clock,
    storage: cooldownStorage,
    state,
    stage: () => state().stage.name,
    /** how long no other code goes out, ms */
    pause: (purpose: CodePurpose = 'binding', recipient = MOBILE) =>
      pauseLeft(state().cooldowns, purpose, recipient, clock.now()),
    ask(recipient = MOBILE, purpose: CodePurpose = 'binding'): void {
      void codeSender.request(purpose, recipient);
    },
    drop: (x = 120): void => void codeSender.solve('binding', x),
    async toPuzzle(): Promise<void> {
      this.ask();
      await server.last().answer(PUZZLE);
    },
    async toChecking(): Promise<void> {
      await this.toPuzzle();
      this.drop();
    },
    async toSending(): Promise<void> {
      await this.toChecking();
      await server.last().answer(TOKEN);
    },
    async toSent(): Promise<void> {
      await this.toSending();
      await server.last().answer(undefined);
    },
  };
}

export type Sending = ReturnType<typeof openSending>;
