import { recordUnsupported } from '../phone/records';
import type { Host } from './built-in';
import { askForPhoneNumber } from './phone-number';
import { agreePrivacy } from '../phone/privacy';
import { openContact } from '../sheets/contact-sheet';

type OpenType = (host: Host) => void;

const actions: Record<string, OpenType> = {
  getPhoneNumber: (host) => void askForPhoneNumber(host, 'getphonenumber'),
  getRealtimePhoneNumber: (host) => void askForPhoneNumber(host, 'getrealtimephonenumber'),
  // Its event comes only for a message card that was tapped there, and no such card is sent here.
  contact: (host) => openContact(host.phone),
  agreePrivacyAuthorization: (host) => {
    agreePrivacy(host.phone, host.dom.id);
    host.trigger('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
  },
};

/** Does what a button's open-type says; coupled types (`a|b`) are done in order. */
export function openTypeAction(host: Host): void {
  const types = host
    .text('open-type')
    .split('|')
    .filter((type) => type !== '');
  // Agreeing comes first, so that the coupled phone number is not asked about again.
  const ordered = [...types].sort((a) => (a === 'agreePrivacyAuthorization' ? -1 : 0));
  for (const type of ordered) {
    const action = actions[type];
    if (action === undefined) recordUnsupported(host.phone.records, `<button open-type="${type}">`);
    else action(host);
  }
}
