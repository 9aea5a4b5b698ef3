import type { Snapshot } from '../phone/snapshot';
import type { WorkWords } from './words';

export interface RuleResult {
  readonly name: keyof WorkWords['meter']['rules'];
  readonly limit: number;
  readonly measured: number;
  readonly unit: string;
  readonly isMet: boolean;
}

type Rule = Omit<RuleResult, 'isMet' | 'measured'> & { readonly measure: (seen: Snapshot) => number };

const most = (values: readonly number[]): number => Math.max(0, ...values);
const isHere = (url: string): boolean => /^(127\.0\.0\.1|localhost)$/.test(new URL(url).hostname);
const isFailed = ({ status, failure }: Snapshot['traffic'][number]): boolean =>
  failure !== undefined || (status ?? 0) >= 400;

/**
 * The rules of WeChat's experience score that can be measured here
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/audits/performance.html and best-practice.html).
 */
const rules: readonly Rule[] = [
  { name: 'firstScreen', limit: 5000, unit: 'ms', measure: ({ startedMs }) => startedMs },
  { name: 'setDataRate', limit: 20, unit: '', measure: ({ meter }) => most(meter.map(({ peak }) => peak)) },
  {
    name: 'setDataSize',
    limit: 256,
    unit: 'KB',
    measure: ({ meter }) => Math.ceil(most(meter.map(({ largest }) => largest)) / 1024),
  },
  { name: 'nodes', limit: 1000, unit: '', measure: ({ tree }) => tree.nodes },
  { name: 'depth', limit: 30, unit: '', measure: ({ tree }) => tree.depth },
  { name: 'children', limit: 60, unit: '', measure: ({ tree }) => tree.children },
  {
    name: 'requestTime',
    limit: 1000,
    unit: 'ms',
    measure: ({ traffic }) => most(traffic.map(({ ms = 0 }) => ms)),
  },
  { name: 'requestErrors', limit: 0, unit: '', measure: ({ traffic }) => traffic.filter(isFailed).length },
  {
    name: 'https',
    limit: 0,
    unit: '',
    measure: ({ traffic }) => traffic.filter(({ url }) => url.startsWith('http:') && !isHere(url)).length,
  },
  { name: 'errors', limit: 0, unit: '', measure: ({ errors }) => errors },
];

export const rulesOf = (seen: Snapshot): RuleResult[] =>
  rules.map(({ name, limit, unit, measure }) => {
    const measured = measure(seen);
    return { name, limit, unit, measured, isMet: measured <= limit };
  });
