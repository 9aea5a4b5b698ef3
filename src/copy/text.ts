/** A Chinese character, or Chinese punctuation. */
const isChinese = (character: string): boolean => character >= '\u2e80';

/** A text without the stop at its end. */
export const withoutStop = (text: string): string => text.replace(/[\s.。!！;；,，]+$/, '');

/**
 * Writes parts of a Chinese sentence one after the other, with a blank where a Chinese character meets a Latin letter or a
 * figure: `绑定` + `Acme` + `账号` → `绑定 Acme 账号`. Empty parts are left out.
 */
export const written = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .reduce((text, part) => {
      const isSeam = text !== '' && isChinese(text.slice(-1)) !== isChinese(part.slice(0, 1));
      return text + (isSeam ? ' ' : '') + part;
    }, '');

/** What happened and what to do, in one Chinese sentence without a stop. Either may be empty. */
export const chineseSentence = (happened: string, next: string): string =>
  [withoutStop(happened), next].filter((part) => part !== '').join('，');

/** What happened and what to do: two English sentences, each with its stop; one alone has none. Either may be empty. */
export const englishSentences = (happened: string, next: string): string => {
  const both = [happened, next].map(withoutStop).filter((part) => part !== '');
  return both.length < 2 ? both.join('') : both.map((part) => `${part}.`).join(' ');
};
