import { Refusal } from '../errors';
import { opaqueHex, opaqueText } from './opaque';

/** WeChat: a login code and a phone code live for five minutes and are worth one use. */
const codeMs = 5 * 60_000;

export interface WeChat {
  issueLoginCode: (openid: string) => string;
  issuePhoneCode: (mobile: string) => string;
  /** The openid behind a login code. Refuses a used, expired or unknown one. */
  openidFor: (loginCode: string) => string;
  /** The mobile number behind a phone code. */
  mobileFor: (phoneCode: string) => string;
}

function createCodes(now: () => number, newCode: () => string, called: string) {
  const issued = new Map<string, { value: string; expiresAt: number; used: boolean }>();
  return {
    issue: (value: string): string => {
      const code = newCode();
      issued.set(code, { value, expiresAt: now() + codeMs, used: false });
      return code;
    },
    spend: (code: string): string => {
      const entry = issued.get(code);
      if (entry?.used) throw new Refusal('wechatFailed', `${called} (40163 code been used)`);
      if (!entry || entry.expiresAt <= now())
        throw new Refusal('wechatFailed', `${called} (40029 invalid code)`);
      entry.used = true;
      return entry.value;
    },
  };
}

/** Stands in for WeChat's own servers: hands out codes to the phone and exchanges them for the tenant. */
export function createWeChat(now: () => number): WeChat {
  const login = createCodes(now, () => `0${opaqueText(31)}`, 'jscode2session');
  const phone = createCodes(now, () => opaqueHex(64), 'getuserphonenumber');
  return {
    issueLoginCode: login.issue,
    issuePhoneCode: phone.issue,
    openidFor: login.spend,
    mobileFor: phone.spend,
  };
}
