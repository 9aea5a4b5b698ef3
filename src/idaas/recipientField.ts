import type { Recipient } from '../core/recipient';
import type { IdaasSettings } from './settings';

/** A recipient as the wire spells it: `{"mobile": …}` or `{"email": …}` (seed 003). */
export const recipientField = (recipient: Recipient, settings: IdaasSettings): Record<string, string> => ({
  [recipient.method]: recipientText(recipient, settings),
});

/** U13: a mainland number goes out with or without its area code; others always carry it. */
export const recipientText = ({ method, address }: Recipient, { mobileFormat }: IdaasSettings): string =>
  method === 'mobile' && mobileFormat === '+86-national' && !address.startsWith('+')
    ? `+86-${address}`
    : address;
