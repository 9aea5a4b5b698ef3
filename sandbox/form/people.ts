import type { Policy } from '../policy';
import type { Person } from '../tenant/people';
import type { Form, Label } from './field';

export const personForm: Form<Person> = {
  name: { label: ['姓名', 'Name'], kind: 'text' },
  userName: { label: ['账号', 'Account'], kind: 'text' },
  password: { label: ['密码', 'Password'], kind: 'text' },
  mobile: { label: ['手机号', 'Mobile'], kind: 'text' },
  email: { label: ['邮箱', 'Email'], kind: 'text' },
  openid: { label: ['绑定的 openid', 'Linked openid'], kind: 'text' },
  access: {
    label: ['使用权限', 'Access'],
    kind: 'choice',
    choices: { allowed: ['允许', 'allowed'], denied: ['拒绝', 'denied'] },
  },
  mfa: {
    label: ['二次验证', 'Second factor'],
    kind: 'choice',
    choices: { policy: ['按租户', 'as the tenant says'], required: ['需要', 'required'] },
  },
  passwordState: {
    label: ['密码状态', 'Password'],
    kind: 'choice',
    choices: { ok: ['正常', 'in order'], warn: ['即将过期', 'expires soon'], expired: ['已过期', 'expired'] },
  },
  locked: { label: ['已锁定', 'Locked'], kind: 'switch' },
  picture: { label: ['头像地址', 'Picture'], kind: 'text' },
  id: { label: ['编号', 'Id'], kind: 'text' },
};

/** How the tenant may know the WeChat user of the phone. */
export interface PersonState {
  readonly label: Label;
  /** `number`: no account is linked, but one has the user's number; `none`: no account has that number either */
  readonly linked: 'openid' | 'number' | 'none';
  readonly change: Partial<Person>;
  /** what the tenant must be set to, so that the state is met at once */
  readonly policy: Partial<Policy>;
}

const atPassword: Partial<Policy> = { passwordStateOn: 'password' };
const always: Partial<Policy> = { passwordStateOn: 'always' };
const linked = { linked: 'openid', policy: atPassword } as const;

/** The states that a person at work most often wants to see. */
export const personStates = {
  unknown: { label: ['陌生人', 'unknown'], linked: 'none', change: {}, policy: atPassword },
  registered: { label: ['有账号，未绑定', 'registered'], linked: 'number', change: {}, policy: atPassword },
  bound: { label: ['已绑定', 'bound'], ...linked, change: {} },
  denied: { label: ['无权限', 'denied'], ...linked, change: { access: 'denied' } },
  secondFactor: { label: ['二次验证', 'second factor'], ...linked, change: { mfa: 'required' } },
  passwordExpiring: {
    label: ['密码将过期', 'password expiring'],
    linked: 'openid',
    change: { passwordState: 'warn' },
    policy: always,
  },
  passwordExpired: {
    label: ['密码已过期', 'password expired'],
    linked: 'openid',
    change: { passwordState: 'expired' },
    policy: always,
  },
  locked: { label: ['已锁定', 'locked'], ...linked, change: { locked: true } },
} satisfies Record<string, PersonState>;

export type PersonStateName = keyof typeof personStates;
