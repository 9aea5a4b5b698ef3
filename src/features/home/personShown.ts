import type { Copy } from '../../copy';
import { maskEmail, maskMobile } from '../../core/mask';
import type { Session } from '../../core/session';
import type { PersonShown } from './SignedInScreen';
import { momentText } from '../flow/toNotice';

/** Who is signed in, since when and until when, fit for a screen. */
export const personShown = ({ person, signedInAt, expiresAt }: Session, words: Copy): PersonShown => ({
  name: person?.name ?? '',
  userName: person?.userName ?? '',
  mobile: maskMobile(person?.mobile ?? ''),
  email: maskEmail(person?.email ?? ''),
  since: momentText(signedInAt, words),
  validUntil: momentText(expiresAt, words),
});
