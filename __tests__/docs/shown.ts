import { expect } from '@jest/globals';

/** What a document leaves out of a value: secrets, and what differs in every run. */
const LEFT_OUT = '…';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (shown: string): RegExp =>
  new RegExp(`^${shown.split(LEFT_OUT).map(escaped).join('[^]+')}$`);

/**
 * Makes of a value shown in a document what a real value is compared with by `toEqual`. In a text, `…` stands for one or
 * more characters; a text that is nothing but `…` stands for any value except `null` and `undefined`.
 */
export function expectedOf(shown: unknown): unknown {
  if (shown === LEFT_OUT) return expect.anything();
  if (typeof shown === 'string')
    return shown.includes(LEFT_OUT) ? expect.stringMatching(patternOf(shown)) : shown;
  if (Array.isArray(shown)) return shown.map(expectedOf);
  if (typeof shown !== 'object' || shown === null) return shown;
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, expectedOf(value)]));
}

/** One half of an exchange as a fenced `http` block shows it: a request line or a status, headers, and a JSON body. */
export interface Message {
  /** `POST https://…` or `200` */
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  /** parsed; `null` without a body */
  readonly body: unknown;
}

/** @param text what stands in the block: the first line, headers, and after an empty line the body */
export function messageIn(text: string): Message {
  const [head = '', ...rest] = text.trim().split('\n\n');
  const [first = '', ...lines] = head.split('\n');
  const headers = lines.map((line) => {
    const [name = '', value = ''] = line.split(/: (.*)/);
    return [name, value] as const;
  });
  return {
    first,
    headers: Object.fromEntries(headers),
    body: rest.length > 0 ? JSON.parse(rest.join('\n\n')) : null,
  };
}
