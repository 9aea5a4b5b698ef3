import type { Reading } from '../reading';
import { isMissing, isRefused, isUnauthorized } from '../reading';
import type { Finding } from '../report';
import { following, words } from '../words';
import type { CheckContext } from './context';
import { single } from './context';
import { INVENTED_SESSION_TOKEN } from './invented';

/** OneAccess renews elsewhere, by a signature (contract §7.1). */
export const SIGNED_RENEWAL = '/api/v2/sdk/session-token/refresh-id-token';

const HEADERS = ['session-token', 'X-session-token'] as const;
type HeaderName = (typeof HEADERS)[number];

/**
 * Renews a session that does not exist, with no header and with each header name (U16). Where the tenant tells a missing
 * token from an invalid one, the name that it reads is the one that changes the answer.
 */
export const renewal = single('renewal', async (context) => {
  const { probe, settings } = context;
  const renew = (headers: Readonly<Record<string, string>>) =>
    probe.ask('POST', settings.paths.renewSession, { headers });
  const without = await renew({});
  if (isMissing(without)) return judgeMissing(without, context);
  if (without.is === 'object') return words.renewalAccepted();
  if (!isAnswered(without)) return words.unexpected('renewal', without);
  const answers: { name: HeaderName; reading: Reading }[] = [];
  for (const name of HEADERS)
    answers.push({ name, reading: await renew({ [name]: INVENTED_SESSION_TOKEN }) });
  return judge(without, answers);
});

async function judgeMissing(reading: Reading, { probe }: CheckContext): Promise<Finding> {
  const signed = await probe.ask('POST', SIGNED_RENEWAL);
  return isRefused(signed)
    ? following(words.renewalBySignature(), { settings: { renewalHeader: null } })
    : words.renewalMissing(reading);
}

function judge(without: Reading, answers: readonly { name: HeaderName; reading: Reading }[]): Finding {
  if (answers.some(({ reading }) => reading.is === 'object')) return words.renewalAccepted();
  const strange = answers.find(({ reading }) => !isAnswered(reading));
  if (strange !== undefined) return words.unexpected('renewal', strange.reading);
  const read = answers.filter(({ reading }) => markOf(reading) !== markOf(without));
  const [first, second] = read.map(({ name }) => name);
  if (first === undefined) return words.renewalUndecided(without);
  return second === undefined
    ? following(words.renewalHeader(first, without), { settings: { renewalHeader: first } })
    : following(words.renewalHeader(`${first} and ${second}`, without), {
        settings: { renewalHeader: 'both' },
      });
}

/** Whether it is an answer to the session: a refusal, or a bare 401. */
const isAnswered = (reading: Reading): boolean => isRefused(reading) || isUnauthorized(reading);

/** An answer without what changes from one to the next: numbers, and references that hold one. */
function markOf(reading: Reading): string {
  if (reading.is !== 'refusal') return reading.is;
  return `${reading.status} ${reading.code.normalised} ${reading.message.replace(/[\w-]*\d[\w-]*/g, '#')}`;
}

/** Whether there is a sign-out call (U17). The session is an invented one, so no person is signed out. */
export const signOut = single('sign-out', async ({ probe, settings }) => {
  const reading = await probe.ask('GET', settings.paths.signOut, {
    headers: { 'session-token': INVENTED_SESSION_TOKEN, 'X-session-token': INVENTED_SESSION_TOKEN },
  });
  if (isMissing(reading)) return words.signOutMissing();
  return isRefused(reading) || reading.is === 'empty' || reading.is === 'object'
    ? words.signOutThere(reading)
    : words.unexpectedAside('sign-out', reading);
});
