import type { Audience } from '../../config/tenant';
import type { Fault, Policy } from '../../sandbox/index';
import type { PicturePhone } from './phone';

/** One state of one page, as a person meets it: who they are, what the tenant does, and the way there. */
export interface Picture {
  /** the page's folder in src/pages */
  readonly page: string;
  /** the state, as a file name */
  readonly name: string;
  /** what is to be seen, for the index */
  readonly says: string;
  readonly audience: Audience;
  /** who holds the phone; a stranger without it */
  readonly openid?: string;
  /** the number WeChat knows of them; 13800138000 without it */
  readonly mobile?: string;
  /** `ask`: they never agreed to the agreements; without it they did, at an earlier visit */
  readonly consent?: 'ask';
  readonly policy?: Partial<Policy>;
  readonly fault?: Fault;
  /** the way from the launch to this state; ends when the state is on the screen */
  readonly reach: (phone: PicturePhone) => Promise<void>;
}

/** How the phone is set while the picture is taken. */
export interface Variant {
  readonly name: 'light' | 'dark' | 'large' | 'en';
  readonly says: string;
  readonly theme: 'light' | 'dark';
  readonly fontScale: number;
  /** as WeChat spells it */
  readonly language: 'zh_CN' | 'en';
}

export const variants: readonly Variant[] = [
  { name: 'light', says: 'light', theme: 'light', fontScale: 1, language: 'zh_CN' },
  { name: 'dark', says: 'dark', theme: 'dark', fontScale: 1, language: 'zh_CN' },
  { name: 'large', says: 'largest type', theme: 'light', fontScale: 1.75, language: 'zh_CN' },
  { name: 'en', says: 'English', theme: 'light', fontScale: 1, language: 'en' },
];

/** Where a picture lies, from docs/screenshots. */
export const fileOf = ({ page, name }: Picture, variant: Variant): string =>
  `${page}/${name}-${variant.name}.png`;
