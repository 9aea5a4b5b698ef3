import { lineOf } from '../core/line';

/*
 * What can be read from the text of a refusal. The texts are not documented, so nothing but what is shown depends on them.
 */

/** The longest sentence of the server that is shown, characters. */
const MESSAGE_LENGTH = 160;

/** A server's text on one line, cut. */
export const oneLine = (text: string) => lineOf(text, MESSAGE_LENGTH);

/**
 * Reads how many attempts remain. A number of attempts made, or of minutes, is not that. The texts are not documented; that
 * the server may add the number to a wrong password is (contract §5). It is only shown: nothing is decided by what a text says.
 */
export function attemptsLeftIn(message: string): number | null {
  const sentences = [
    // "2 remaining", "3 attempts left", "2 of 5 tries left"
    /(?:^|\D)(\d{1,3}) (?:(?:out )?of \d{1,3} )?(?:(?:[a-z]+ )?(?:attempts?|tries|try|chances?|times?) )?(?:left|remain)/i,
    // "2 more attempts"
    /(?:^|\D)(\d{1,3}) more (?:[a-z]+ )?(?:attempt|try|tries|chance|time)/i,
    // "剩余登录尝试次数:4", "还剩 3 次", "remaining attempts: 2", "attempts left: 2"
    /(?:剩余|还剩|remaining|left)[^\d.。]{0,24}(\d{1,3})(?!\d)(?! ?(?:分|秒|小?时|天|min|sec|hour|day|[smhd]\b))/i,
    // "还可以尝试 3 次", "还有 1 次机会"
    /还[可能有][^\d.。]{0,8}(\d{1,3}) ?次/,
  ];
  const found = sentences.map((sentence) => sentence.exec(message)).find((match) => match !== null);
  return found ? Number(found[1]) : null;
}

/** "3 分 20 秒", "in 3 minutes and 20 seconds" (SDK.LOGIN.1003), in ms; `null` where no span is named. */
export function waitMsIn(message: string): number | null {
  const minutes = /(\d{1,5}) ?(?:分|min)/i.exec(message);
  const seconds = /(\d{1,5}) ?(?:秒|sec|s\b)/i.exec(message);
  if (!minutes && !seconds) return null;
  return (Number(minutes?.[1] ?? 0) * 60 + Number(seconds?.[1] ?? 0)) * 1000;
}
