import { tells, type Secret, type SecretKind } from './ledger';
import type { Trace } from './watch';

/** What one walk through the app met, and what it left behind. */
export interface Walk {
  readonly secrets: readonly Secret[];
  readonly traces: readonly Trace[];
  /** the address of every request */
  readonly urls: readonly string[];
}

/** The session token rests in the vault alone. Who is signed in may be read there, and by a host app. */
const MAY_HOLD: Partial<Record<Trace['place'], readonly SecretKind[]>> = {
  vault: ['session token', 'address'],
  host: ['address'],
};

/** @returns each secret where it must not be, with the beginning of the text that tells it */
export function leaksOf({ secrets, traces, urls }: Walk): string[] {
  const found = traces.flatMap(({ place, text }) =>
    secrets
      .filter(({ kind }) => !MAY_HOLD[place]?.includes(kind))
      .filter((secret) => tells(text, secret))
      .map(({ kind }) => `${kind} in ${place}: ${text.slice(0, 80)}`),
  );
  const inUrls = urls.flatMap((url) =>
    secrets.filter((secret) => tells(url, secret)).map(({ kind }) => `${kind} in url: ${url.slice(0, 80)}`),
  );
  return [...found, ...inUrls];
}
