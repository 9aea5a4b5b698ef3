import { maskedBody, maskedHeaders, maskedUrl } from './mask';
import type { Exchange, ExchangeAnswer } from './network';
import { isFailure } from './phone';

/** Requests beyond this number push out the oldest. */
const most = 200;
/** A longer body is cut, in characters. */
const longestBody = 20_000;

/** One request with its answer, as it may be shown: secrets are hidden. */
export interface ShownExchange {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  /** epoch ms */
  readonly at: number;
  /** until the answer or the failure; absent while the request is under way */
  readonly ms?: number;
  readonly status?: number;
  readonly failure?: string;
  readonly sent: { readonly headers: [string, string][]; readonly body: string };
  readonly received: { readonly headers: [string, string][]; readonly body: string };
}

interface Entry {
  readonly id: number;
  readonly request: Exchange;
  readonly at: number;
  ms?: number;
  answer?: ExchangeAnswer;
  failure?: string;
}

let entries: Entry[] = [];
let count = 0;

function textOf(base64: string | undefined): string {
  if (base64 === undefined || base64 === '') return '';
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  return maskedBody(text).slice(0, longestBody);
}

const pairsOf = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []));

function shown({ id, request, at, ms, answer, failure }: Entry): ShownExchange {
  return {
    id,
    at,
    method: request.method,
    url: maskedUrl(request.url),
    ...(ms !== undefined && { ms }),
    ...(answer !== undefined && { status: answer.status }),
    ...(failure !== undefined && { failure }),
    sent: { headers: maskedHeaders(Object.entries(request.headers)), body: textOf(request.body) },
    received: { headers: maskedHeaders(pairsOf(answer?.rawHeaders ?? [])), body: textOf(answer?.body) },
  };
}

/** Writes down that a request begins, and how it ends. */
export function beginTraffic(request: Exchange) {
  count += 1;
  const entry: Entry = { id: count, request, at: Date.now() };
  const begun = performance.now();
  entries = [...entries.slice(1 - most), entry];
  const took = (): number => Math.round(performance.now() - begun);
  return {
    answered: (answer: ExchangeAnswer): void => {
      Object.assign(entry, { ms: took(), answer });
    },
    failed: (error: unknown): void => {
      Object.assign(entry, { ms: took(), failure: isFailure(error) ? error.reason : String(error) });
    },
  };
}

/** What is shown of requests that ended: they do not change any more. */
const ended = new WeakMap<Entry, ShownExchange>();

function shownOnce(entry: Entry): ShownExchange {
  const made = ended.get(entry) ?? shown(entry);
  if (entry.ms !== undefined) ended.set(entry, made);
  return made;
}

/** The requests so far, oldest first. */
export const traffic = (): ShownExchange[] => entries.map(shownOnce);

/** The request with this id, with its secrets, to be sent once more. */
export const requestWith = (id: number): Exchange | undefined =>
  entries.find((entry) => entry.id === id)?.request;
