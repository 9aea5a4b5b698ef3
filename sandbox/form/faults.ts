import { calls } from '../contract/calls';
import type { FaultKind } from '../faults';
import type { Label } from './field';

export const faultLabels: Readonly<Record<FaultKind, Label>> = {
  refuse: ['连接被拒绝', 'connection refused'],
  hang: ['没有回应', 'no answer'],
  slow: ['慢 3 秒', '3 s late'],
  '429': ['429 请求过多', '429 too many requests'],
  '500': ['500 系统繁忙', '500 system busy'],
  '503': ['503 暂停服务', '503 unavailable'],
  '502-html': ['502 网页', '502, a web page'],
  '200-html': ['200 网页（Wi-Fi 登录）', '200, a web page (Wi-Fi login)'],
  redirect: ['302 跳转', '302 redirect'],
  empty: ['空的回应', 'empty body'],
  null: ['null', 'null'],
  array: ['空数组', 'empty array'],
  huge: ['8 MB 的回应', '8 MB body'],
  printed: ['空白的 200', 'blank 200'],
  lost: ['已执行，回应丢失', 'done, answer lost'],
  drop: ['已执行，回应中断', 'done, answer cut off'],
  truncated: ['已执行，JSON 残缺', 'done, JSON cut short'],
  'wrong-types': ['已执行，类型错误', 'done, other types'],
};

const API = '/api/v2/sdk';

/** The ends of paths that a fault may name: all calls, then each call of the contract. */
export const faultPaths: readonly string[] = [
  '*',
  ...new Set(calls.map(({ path }) => path.replace(API, ''))),
];
