import type { Proof } from '../../src/idaas/http';
import type { PathName } from '../../src/idaas/paths';
import type { FaultColumn } from './faults';

/** How a server may refuse the token of a call: no page documents it for every call (contract §8). */

/** The token that a call carries, by its path; the others carry none. */
const PROOF_OF: Partial<Record<PathName, Proof>> = {
  bindByPhone: 'stateToken',
  bindByCode: 'stateToken',
  bindByPassword: 'stateToken',
  registerByPhone: 'stateToken',
  registerByCode: 'stateToken',
  mobileByToken: 'stateToken',
  verifyBySms: 'stateToken',
  verifyByEmail: 'stateToken',
  changePassword: 'stateToken',
  skipPasswordChange: 'stateToken',
  renewSession: 'session',
  signOut: 'session',
  boundAccounts: 'idToken',
  unbind: 'idToken',
  changeMobileByPhone: 'idToken',
};

export const proofAt = (endpoint: PathName): Proof | null => PROOF_OF[endpoint] ?? null;

/** The headers that prove something; the sandbox records them in lower case. */
const PROOF_HEADERS: Readonly<Record<string, Proof>> = {
  'x-state-token': 'stateToken',
  'x-session-token': 'session',
  'session-token': 'session',
  authorization: 'idToken',
};

/** @returns what a request that the sandbox recorded proved; `null` for nothing */
export function provenBy(headers: Readonly<Record<string, unknown>>): Proof | null {
  const [name = ''] = Object.keys(headers).filter((header) => header in PROOF_HEADERS);
  return PROOF_HEADERS[name] ?? null;
}

const NAME_OF: Record<Proof, string> = {
  stateToken: 'state_token',
  idToken: 'id_token',
  session: 'session_token',
};

const OWN_CODE: Record<Proof, string> = {
  stateToken: 'PARAM.0014',
  idToken: 'PARAM.0016',
  session: 'PARAM.0023',
};

interface TokenFault {
  readonly title: string;
  readonly code: string | null;
  /** `{0}` is the name of the token */
  readonly text: string;
}

export const TOKEN_FAULTS = {
  tokenExpired: {
    code: 'COMMON.1005',
    text: '{0} has expired',
    title: '`COMMON.1005`, "{token} has expired"',
  },
  tokenWrong: {
    code: 'COMMON.1006',
    text: '{0} parameter error',
    title: '`COMMON.1006`, "{token} parameter error"',
  },
  tokenMistyped: {
    code: 'COMMON.1007',
    text: '{0} parameter type error',
    title: '`COMMON.1007`, "{token} parameter type error"',
  },
  tokenUnnamed: { code: 'COMMON.1007', text: '', title: '`COMMON.1007` without a text' },
  tokenInvalid: {
    code: null,
    text: '{0} is invalid',
    title:
      'the code of its own: `PARAM.0014` (state token), `PARAM.0016` (id token), `PARAM.0023` (session token)',
  },
} as const satisfies Record<string, TokenFault>;

export type TokenFaultName = keyof typeof TOKEN_FAULTS;
export const TOKEN_FAULT_NAMES = Object.keys(TOKEN_FAULTS) as readonly TokenFaultName[];

/** The refusal of a token as a column of the matrix. */
export function tokenFault(name: TokenFaultName, proof: Proof): FaultColumn {
  const { code, text, title } = TOKEN_FAULTS[name];
  const body = {
    error_code: `IDAAS.SDK.${code ?? OWN_CODE[proof]}`,
    error_msg: text.replace('{0}', NAME_OF[proof]),
  };
  return { server: { kind: 'printed', status: 400, body: JSON.stringify(body) }, title };
}
