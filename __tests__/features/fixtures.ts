import { copyOf } from '../../src/copy';
import type { Answer } from '../../src/core/flow';
import type { Session } from '../../src/core/session';
import { idToken, sessionToken, stateToken } from '../../src/core/tokens';

/** A tenant without agreements, for employees. */
export const TENANT = {
  origin: 'https://tenant.example',
  clientId: 'client-1',
  product: 'eiam',
  tenantId: '',
  audience: 'employee',
  companyName: '示例科技',
  serviceAgreementUrl: '',
  privacyPolicyUrl: '',
  agreementsShown: 'copy',
  accountDeletion: { url: '', phone: '', page: '' },
} as const;

/** The brand of a company that has set nothing. */
export const BRAND = {
  logo: '/assets/logo.svg',
  logoDark: '/assets/logo-dark.svg',
  slogan: '',
  support: { phone: '', wechat: false, page: '' },
} as const;

/** A tenant with both agreements, so that consent is asked for. */
export const AGREEMENTS = {
  serviceAgreementUrl: 'https://tenant.example/service',
  privacyPolicyUrl: 'https://tenant.example/privacy',
} as const;

/** When a page is opened, by the phone's clock. */
export const NOW = new Date(2026, 10, 20, 9, 0, 0).getTime();
export const HOUR_MS = 3_600_000;

export const words = copyOf('zh-CN', { company: TENANT.companyName, audience: 'employee' });
export const customerWords = copyOf('zh-CN', { company: TENANT.companyName, audience: 'customer' });

export const session = (over: Partial<Session> = {}): Session => ({
  sessionToken: sessionToken('session-1'),
  idToken: idToken('id-1'),
  idTokenEndsAt: NOW + HOUR_MS,
  person: { id: 'u1', name: '李娜', userName: 'lina', mobile: '+86-13900139000', email: 'lina@example.com' },
  signedInAt: NOW,
  expiresAt: NOW + 24 * HOUR_MS,
  clockOffsetMs: 0,
  ...over,
});

const TOKEN = stateToken('state-1');
const NO_RULES = { minLength: null, maxLength: null, pattern: null };

/** The answer of the silent sign-in that leads to the step of a page. */
export const ANSWERS = {
  binding: { status: 'SOCIAL_BIND', stateToken: TOKEN, codeMethods: ['mobile', 'email'] },
  registering: { status: 'USER_REGISTER', stateToken: TOKEN, codeMethods: ['mobile', 'email'] },
  verifying: { status: 'MFA_AUTH', stateToken: TOKEN },
  passwordWarn: { status: 'PASSWORD_WARN', stateToken: TOKEN, policy: NO_RULES },
  passwordExpired: { status: 'PASSWORD_EXPIRED', stateToken: TOKEN, policy: { ...NO_RULES, minLength: 8 } },
  denied: { status: 'ACCESS_DENIED', reason: '不在可用范围' },
  unknown: { status: 'UNKNOWN', rawStatus: 'RISK_CHECK' },
  signedIn: { status: 'SUCCESS', session: session() },
} as const satisfies Readonly<Record<string, Answer>>;
