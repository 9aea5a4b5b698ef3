import { JOURNEYS } from './journeys';
import type { Factors, Row } from './pairwise';
import { POLICIES, type PolicyName, type PolicyRow } from './policies';

/**
 * Policies that a tenant may have at once; of each group it has one. Left out are OneAccess, which cannot renew and has no
 * codes by email, and one code a day, which leaves no second factor to a person who bound by a code.
 */
const GROUPS: Readonly<Record<string, readonly PolicyName[]>> = {
  product: ['as the sandbox comes', 'the product CIAM'],
  dialect: ['as the sandbox comes', 'the other prefix of error codes'],
  blanks: ['as the sandbox comes', 'leading blanks as printed'],
  failure: ['as the sandbox comes', 'state tokens that a refused proof ends'],
  rotation: ['as the sandbox comes', 'one state token for a whole flow'],
  errorCode: ['as the sandbox comes', 'PARAM.0014 for a bad state token'],
  lifetime: [
    'as the sandbox comes',
    'state tokens of a minute',
    'state tokens of a minute, as the app knows',
  ],
  device: ['as the sandbox comes', 'tokens for one device'],
  layout: ['as the sandbox comes', 'id tokens in layout B'],
  renewal: ['as the sandbox comes', 'session tokens that a renewal replaces'],
  phoneCode: ['as the sandbox comes', 'the phone code as wchat_code', 'the phone code under both names'],
  ways: ['as the sandbox comes', 'codes by SMS only', 'codes by email only', 'ways that are not told'],
  code: ['as the sandbox comes', 'codes of four digits', 'codes that one mistake ends'],
  pause: ['as the sandbox comes', 'two minutes between codes, unknown to the app'],
  puzzle: ['as the sandbox comes', 'no puzzle', 'puzzles answered in AES', 'puzzles without a key'],
  factor: ['as the sandbox comes', 'a second factor for everyone'],
  password: ['as the sandbox comes', 'passwords that count at every sign-in'],
  lock: ['as the sandbox comes', 'accounts that one wrong password locks'],
};

/** The groups, and the journey that is played. */
export const FACTORS: Factors = { journey: Object.keys(JOURNEYS), ...GROUPS };

const namesIn = (row: Row): PolicyName[] =>
  Object.keys(GROUPS)
    .map((group) => row[group] as PolicyName)
    .filter((name) => name !== 'as the sandbox comes');

/** All that a row chooses, as one tenant and one app. */
export function togetherIn(row: Row): PolicyRow {
  const rows: readonly PolicyRow[] = namesIn(row).map((name) => POLICIES[name]);
  return {
    policy: Object.assign({}, ...rows.map(({ policy }) => policy)) as PolicyRow['policy'],
    settings: Object.assign({}, ...rows.map(({ settings }) => settings)) as NonNullable<
      PolicyRow['settings']
    >,
  };
}

export const titleOf = (row: Row): string => `${row['journey'] ?? ''}, with ${namesIn(row).join(', ')}`;
