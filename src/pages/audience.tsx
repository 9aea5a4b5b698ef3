import { tenant } from '../compose';
import type { Copy } from '../copy';
import { Agreements } from '../screens/layout/Agreements';

/** Who the app is for, in a line: people have a right to know before they are asked for anything. */
export const audienceText = ({ audience }: Copy): string =>
  tenant.audience === 'employee' ? audience.employee(tenant.companyName) : audience.customer;

/** The company's agreements, where it gives any. */
export function TenantAgreements({ words }: { readonly words: Copy }) {
  return (
    <Agreements
      words={words.agreements}
      serviceUrl={tenant.serviceAgreementUrl}
      privacyUrl={tenant.privacyPolicyUrl}
    />
  );
}
