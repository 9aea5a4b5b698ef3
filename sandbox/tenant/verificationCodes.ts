import { internationalMobile } from '../mobile';
import { Refusal } from '../errors';
import type { Policy } from '../policy';
import type { Message } from './inbox';
import { opaqueDigits } from './opaque';

const dayMs = 86_400_000;

export interface VerificationCodes {
  /** Sends a code. Refuses when the last one was too recent or the day's number is used up. */
  send: (channel: 'sms' | 'email', to: string, type: string) => void;
  /** Whether a code for this recipient and purpose was sent and not yet spent. */
  isSent: (to: string, type: string) => boolean;
  /** Spends a code. Refuses a wrong, spent or expired one, or one sent for another recipient or purpose. */
  spend: (to: string, type: string, code: string) => void;
  inbox: () => Message[];
}

/** The form in which recipients are compared, so that `138…` and `+86-138…` are one person. */
export const recipientKey = (to: string): string => internationalMobile(to) ?? to.toLowerCase();

/** Codes sent by SMS and email: one live code per recipient and purpose, the newest. */
export function createVerificationCodes(policy: () => Policy, now: () => number): VerificationCodes {
  const messages: Message[] = [];
  const live = new Map<string, { code: string; expiresAt: number; wrong: number }>();
  const keyOf = (to: string, type: string): string => `${recipientKey(to)} ${type}`;

  const refuseTooOften = (to: string): void => {
    const recipient = recipientKey(to);
    const sent = messages.filter((message) => recipientKey(message.to) === recipient);
    const last = sent.at(-1);
    const waitMs = last ? last.sentAt + policy().resendSeconds * 1000 - now() : 0;
    if (waitMs > 0) throw new Refusal('sentTooSoon', Math.ceil(waitMs / 1000));
    if (sent.filter((message) => message.sentAt > now() - dayMs).length >= policy().sendsPerDay)
      throw new Refusal('sentTooOften');
  };

  return {
    isSent: (to, type) => live.has(keyOf(to, type)),
    inbox: () => messages.map((message) => ({ ...message })),
    send: (channel, to, type) => {
      refuseTooOften(to);
      const { codeLength, codeSeconds } = policy();
      const code = opaqueDigits(codeLength);
      live.set(keyOf(to, type), { code, expiresAt: now() + codeSeconds * 1000, wrong: 0 });
      const text = `【竹云】验证码 ${code},${Math.ceil(codeSeconds / 60)} 分钟内有效,请勿告诉他人。`;
      messages.push({ channel, to, type, code, text, sentAt: now() });
    },
    spend: (to, type, code) => {
      const key = keyOf(to, type);
      const entry = live.get(key);
      const wrong = to.includes('@') ? 'codeWrong' : 'codeWrongBySms';
      if (!entry) throw new Refusal(wrong);
      if (entry.expiresAt <= now()) throw new Refusal('codeExpired');
      if (entry.code !== code) {
        entry.wrong += 1;
        if (entry.wrong >= policy().maxCodeAttempts) live.delete(key);
        throw new Refusal(wrong);
      }
      live.delete(key);
    },
  };
}
