import type { Audience } from '../../config/tenant';
import type { Fault, Policy } from '../../sandbox/index';
import type { AppScenario } from '../../scripts/scenarios';
import type { PackageName } from '../packages';
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
  /** which package the phone runs; the one for the audience without it */
  readonly app?: PackageName;
  /** who holds the phone; a stranger without it */
  readonly openid?: string;
  /** the number WeChat knows of them; 13800138000 without it */
  readonly mobile?: string;
  /** `ask`: they never agreed to the agreements; without it they did, at an earlier visit */
  readonly consent?: 'ask';
  /** `ask`: they never agreed to the mini program's privacy guide; without it they did */
  readonly privacy?: 'ask';
  /** taken on other screens too: see {@link screenVariants} */
  readonly onOtherScreens?: true;
  /** what the tenant is set to, as the work page sets it; `policy` and `fault` come on top */
  readonly scenario?: AppScenario;
  readonly policy?: Partial<Policy>;
  readonly fault?: Fault;
  /** the way from the launch to this state; ends when the state is on the screen */
  readonly reach: (phone: PicturePhone) => Promise<unknown>;
}

/** How the phone is set while the picture is taken. */
export interface Variant {
  readonly name: 'light' | 'dark' | 'large' | 'en' | 'small' | 'landscape';
  readonly says: string;
  readonly theme: 'light' | 'dark';
  readonly fontScale: number;
  /** as WeChat spells it */
  readonly language: 'zh_CN' | 'en';
  /** of the screen, CSS pixels; that of a usual phone without it */
  readonly size?: { readonly width: number; readonly height: number };
}

const plain = { theme: 'light', fontScale: 1, language: 'zh_CN' } as const;

/** What every picture is taken in. */
export const variants: readonly Variant[] = [
  { ...plain, name: 'light', says: 'light' },
  { ...plain, name: 'dark', says: 'dark', theme: 'dark' },
  { ...plain, name: 'large', says: 'largest type', fontScale: 1.75 },
  { ...plain, name: 'en', says: 'English', language: 'en' },
];

/** What the pictures of the most important states are taken in besides. */
export const screenVariants: readonly Variant[] = [
  { ...plain, name: 'small', says: 'smallest phone', size: { width: 320, height: 568 } },
  { ...plain, name: 'landscape', says: 'landscape', size: { width: 844, height: 390 } },
];

/** All that a picture is taken in. */
export const variantsOf = ({ onOtherScreens }: Picture): readonly Variant[] =>
  onOtherScreens ? [...variants, ...screenVariants] : variants;

/** Where a picture lies, from docs/screenshots. */
export const fileOf = ({ page, name }: Picture, variant: Variant): string =>
  `${page}/${name}-${variant.name}.png`;
