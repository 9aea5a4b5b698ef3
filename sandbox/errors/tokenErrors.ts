import type { Policy } from '../policy';
import type { Language } from './row';

/** The three tokens whose codes the policy chooses. */
export type TokenRefusal = 'stateTokenInvalid' | 'idTokenInvalid' | 'sessionInvalid';

/** A code without its prefix, and the sentence beside it. */
interface TokenError {
  code: string;
  text: string;
}

type Texts = Record<Language, string>;

/** EIAM's list has patterns for them (E:userapi/returncode.html); `{0}` is the name of the token. */
const patterns: Readonly<Record<string, Texts>> = {
  'COMMON.1005': { zh: '{0}已失效', en: '{0} has expired' },
  'COMMON.1006': { zh: '{0}参数错误', en: '{0} parameter error' },
  'COMMON.1007': { zh: '{0}参数类型错误', en: '{0} parameter type error' },
  'COMMON.1013': { zh: '用户不存在', en: 'user not found' },
  'PARAM.0014': { zh: '{0}无效', en: 'invalid state token' },
  'PARAM.0016': { zh: '{0}无效或已过期', en: '{0} is invalid or expired' },
  'PARAM.0023': { zh: '{0}无效或已过期', en: 'session token is invalid or expired' },
};
/** The seeds print 1007 with the sentence of 1006. */
const asInTheSeeds: Texts = { zh: 'state_token参数错误', en: 'state_token parameter error' };

const names: Record<TokenRefusal, string> = {
  stateTokenInvalid: 'state_token',
  idTokenInvalid: 'id_token',
  sessionInvalid: 'session_token',
};

export const isTokenRefusal = (reason: string): reason is TokenRefusal => Object.hasOwn(names, reason);

function chosen(reason: TokenRefusal, policy: Policy): string {
  if (reason === 'stateTokenInvalid') return policy.stateTokenErrorCode;
  return reason === 'idTokenInvalid' ? policy.idTokenErrorCode : policy.sessionErrorCode;
}

/** How this policy refuses a token; null for a bare 401. */
export function tokenError(reason: TokenRefusal, policy: Policy, language: Language): TokenError | null {
  const choice = chosen(reason, policy);
  if (choice === '401') return null;
  const isOfTheSeeds =
    choice === 'COMMON.1007 state_token' || (choice === 'COMMON.1007' && reason === 'stateTokenInvalid');
  const [code = choice] = choice.split(' ');
  const texts = isOfTheSeeds ? asInTheSeeds : patterns[code];
  return { code, text: (texts?.[language] ?? '').replace('{0}', names[reason]) };
}
