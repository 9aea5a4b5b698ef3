import type { Policy } from '../policy';
import { isOneOf, isPositive } from '../shapes';
import { isBoolean } from './checks';
import type { Settings } from './setting';

/** Sessions, id tokens and state tokens. */
export const tokenSettings: Settings<
  Pick<
    Policy,
    | 'sessionSeconds'
    | 'rotateSession'
    | 'idTokenSeconds'
    | 'idTokenLayout'
    | 'stateTokenSeconds'
    | 'stateTokenRotates'
    | 'statePerFailure'
    | 'fingerprintMustMatch'
  >
> = {
  sessionSeconds: {
    initial: 432_000,
    allows: isPositive,
    means: '`expire`',
    source: 'documented: S0–S4; other pages print 604800 and 43200',
  },
  rotateSession: {
    initial: false,
    allows: isBoolean,
    means: 'true: renewal gives a new session token and ends the old one',
    source: 'documented: E:userapi/token/session-token-id-token.html; that the old one ends: our choice',
  },
  idTokenSeconds: {
    initial: 300,
    allows: isPositive,
    means: 'life of an id token',
    source: 'documented: S0–S4; two hours at Huawei',
  },
  idTokenLayout: {
    initial: 'A',
    allows: isOneOf('A', 'B'),
    means: 'A: claims on top; B: a JSON string in `api`',
    source:
      'documented: A E:userapi/token/session-token-id-token.html, B E:userapi/login/username-pwd.html (U18)',
  },
  stateTokenSeconds: {
    initial: 600,
    allows: isPositive,
    means: 'life of a state token',
    source: 'our choice (U5)',
  },
  stateTokenRotates: {
    initial: true,
    allows: isBoolean,
    means: 'true: a new state token for each further step',
    source: 'our choice (U5)',
  },
  statePerFailure: {
    initial: 'kept',
    allows: isOneOf('kept', 'burned'),
    means: '`burned`: a refused proof ends the state token',
    source: 'our choice (U6)',
  },
  fingerprintMustMatch: {
    initial: false,
    allows: isBoolean,
    means: 'true: state and session tokens only from the device they were given to',
    source: 'documented: HG SendSmsVerifyCode, not checked; C:deprecated pages, must stay the same (U24)',
  },
};
