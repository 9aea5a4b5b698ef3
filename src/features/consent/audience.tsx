import { tenant } from '../../compose';
import type { Copy } from '../../copy';
import { Agreements } from './Agreements';

/** Who the app is for, where not everybody is; people have a right to know before they are asked for anything. */
export const membersOnly = ({ audience }: Copy): string =>
  tenant.audience === 'employee' ? audience.employee(tenant.companyName) : '';

/** Who the app is for, or what signing in gives. */
export const invitation = (words: Copy): string => membersOnly(words) || words.audience.customer;

/** Where the company's agreements are to be read; empty where it gives none. */
export const agreementUrls = {
  serviceUrl: tenant.serviceAgreementUrl,
  privacyUrl: tenant.privacyPolicyUrl,
} as const;

/** The company's agreements, where it gives any. */
export const TenantAgreements = ({ words }: { readonly words: Copy }) => (
  <Agreements words={words} {...agreementUrls} />
);
