import type { Facts } from './facts';

/** People of sandbox/seed.json, as they know themselves, and one that the tenant does not know. */

/** not bound yet */
export const ZHANGSHAN = {
  openid: 'openid-new',
  userName: 'zhangshan',
  password: 'password',
  mobile: '13800138000',
  email: 'zhangsan@qq.com',
  way: 'password',
} as const satisfies Facts;

/** bound */
export const LINA = {
  openid: 'openid-bound',
  userName: 'lina',
  password: 'Lina2026pass',
  mobile: '13900139000',
  email: 'lina@example.com',
  way: 'password',
} as const satisfies Facts;

/** bound, with a second factor by SMS or email */
export const CHENJING = {
  openid: 'openid-mfa',
  userName: 'chenjing',
  password: 'Chen2026pass',
  mobile: '13500135000',
  email: 'chenjing@example.com',
  way: 'password',
} as const satisfies Facts;

/** bound, with a second factor by email only */
export const ZHOUFANG = {
  openid: 'openid-mfa-email',
  userName: 'zhoufang',
  password: 'Zhou2026pass',
  mobile: '',
  email: 'zhoufang@example.com',
  way: 'password',
} as const satisfies Facts;

/** whose password has expired */
export const LIUYANG = {
  openid: 'openid-new',
  userName: 'liuyang',
  password: 'Liu2025pass',
  mobile: '13400134000',
  email: 'liuyang@example.com',
  way: 'password',
  newPassword: 'Liu2027pass',
} as const satisfies Facts;

/** whose password expires soon */
export const SUNLEI = {
  openid: 'openid-new',
  userName: 'sunlei',
  password: 'Sun2026pass',
  mobile: '13300133000',
  email: 'sunlei@example.com',
  way: 'password',
} as const satisfies Facts;

/** unknown to the tenant, so without a name or a password there */
export const NEWCOMER = {
  openid: 'openid-new',
  userName: '',
  password: '',
  mobile: '18900000000',
  email: 'new@example.com',
  way: 'phone',
} as const satisfies Facts;
