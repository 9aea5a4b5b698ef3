import type { Localized } from '../src/core/localized';
import { logoInPackage } from './look/logo';
import { localized, type TextByLanguage } from './localized';

/** Where people get help: each way that is set is offered. */
export interface SupportValues {
  /** a number that the phone can dial */
  readonly phone?: string;
  /** WeChat's customer service chat, which the company has to staff in the mini program's console */
  readonly wechat?: boolean;
  /** the route of a page of the company's own in this package, such as `pages/help/index` */
  readonly page?: string;
}

/** `brand` of tenant.config.ts: what makes the app the company's own. The same in all versions of the mini program. */
export interface BrandValues {
  /** the company's colour, such as `#067f3c`; white words on it must be readable */
  readonly color?: string;
  /** the path of a png, jpg or svg file; drawn 40 px high */
  readonly logo?: string;
  /** the same for the dark theme, where it differs */
  readonly logoDark?: string;
  /** a sentence on home, for guests: one text, or one for each language */
  readonly slogan?: TextByLanguage;
  /** where people get help */
  readonly support?: SupportValues;
}

/** `accountDeletion` of tenant.config.ts: where customers have their account deleted. */
export interface AccountDeletionValues {
  /** an address of the company, which people copy or open as `agreementsShown` says */
  readonly url?: string;
  /** a number that the phone can dial */
  readonly phone?: string;
  /** the route of a page of the company's own in this package */
  readonly page?: string;
}

/** What the app knows of the brand; the colours are in the style sheet. Absent texts are ''. */
export interface Brand {
  /** the path in the package */
  readonly logo: string;
  /** the same where the dark theme has no other */
  readonly logoDark: string;
  readonly slogan: Localized;
  readonly support: Required<SupportValues>;
}

export type AccountDeletion = Required<AccountDeletionValues>;

export function settleBrand({ logo = '', logoDark = '', slogan, support }: BrandValues): Brand {
  // The default is drawn in the colour of each theme. One logo that the company names is for both.
  const isOneForBoth = logo !== '' && logoDark === '';
  const light = `/${logoInPackage('logo', logo)}`;
  return {
    logo: light,
    logoDark: isOneForBoth ? light : `/${logoInPackage('logo-dark', logoDark)}`,
    slogan: localized(slogan),
    support: { phone: '', wechat: false, page: '', ...support },
  };
}

export const settleAccountDeletion = (values: AccountDeletionValues = {}): AccountDeletion => ({
  url: '',
  phone: '',
  page: '',
  ...values,
});
