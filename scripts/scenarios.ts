import type { Fault, Policy } from '../sandbox';
import type { PersonStateName } from '../sandbox/form/people';
import type { Scenario } from '../simulator';

/** A scenario of this project: what it says of the tenant is what the sandbox understands. */
export interface AppScenario extends Scenario {
  readonly tenant: {
    readonly person: PersonStateName;
    readonly policy?: Readonly<Partial<Policy>>;
    readonly faults?: readonly (Fault & Readonly<Record<string, unknown>>)[];
  };
}

const agreed = { privacy: 'agreed' } as const;

/**
 * States that are worth a look, each with the address that sets all of it: `/?scenario=quota-used-up`. The work page lists
 * them; tests and pictures take them from here, too.
 */
export const scenarios = {
  stranger: {
    name: 'stranger',
    says: ['第一次来的人：没有账号绑定', 'a first visit: no account is linked'],
    tenant: { person: 'registered', policy: { whenUnknown: 'SOCIAL_BIND' } },
  },
  register: {
    name: 'register',
    says: ['租户要求先注册', 'the tenant asks to register'],
    phone: agreed,
    tenant: { person: 'unknown', policy: { whenUnknown: 'USER_REGISTER' } },
  },
  signedIn: {
    name: 'signed-in',
    says: ['已绑定，静默登录', 'linked: signed in without a page'],
    phone: agreed,
    tenant: { person: 'bound' },
  },
  quotaUsedUp: {
    name: 'quota-used-up',
    says: ['手机号额度用尽（1400001）', "the quota of WeChat's phone button is used up (1400001)"],
    phone: { ...agreed, permission: 'noQuota' },
    tenant: { person: 'registered' },
  },
  phoneDenied: {
    name: 'phone-denied',
    says: ['用户拒绝提供手机号（103）', 'the user refuses the number (103)'],
    phone: { ...agreed, permission: 'deny' },
    tenant: { person: 'registered' },
  },
  denied: {
    name: 'denied',
    says: ['账号没有使用权限', 'the account has no access'],
    phone: agreed,
    tenant: { person: 'denied' },
  },
  locked: {
    name: 'locked',
    says: ['账号被锁定', 'the account is locked'],
    phone: agreed,
    tenant: { person: 'locked' },
  },
  secondFactor: {
    name: 'second-factor',
    says: ['需要二次验证', 'a second factor is due'],
    phone: agreed,
    tenant: { person: 'secondFactor' },
  },
  passwordExpired: {
    name: 'password-expired',
    says: ['密码已过期，必须修改', 'the password has expired and must change'],
    phone: agreed,
    tenant: { person: 'passwordExpired' },
  },
  unknownStatus: {
    name: 'unknown-status',
    says: ['服务端返回未知状态', 'a status that this version does not know'],
    phone: agreed,
    tenant: { person: 'bound', policy: { loginStatus: 'BRAND_NEW' } },
  },
  unreachable: {
    name: 'unreachable',
    says: ['登录时服务器拒绝连接', 'the server refuses connections'],
    phone: agreed,
    tenant: { person: 'bound', faults: [{ path: 'wechat-miniprogram', kind: 'refuse' }] },
  },
  slowNetwork: {
    name: 'slow-network',
    says: ['弱网：每个请求慢两秒', 'a slow network: each request takes two seconds more'],
    phone: { ...agreed, latency: '2000' },
    tenant: { person: 'registered' },
  },
} satisfies Record<string, AppScenario>;
