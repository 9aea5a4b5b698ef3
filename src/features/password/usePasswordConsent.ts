import { useDidHide } from '@tarojs/taro';
import { useConsent, type ConsentGate } from '../consent/useConsent';

/**
 * The consent question of a page with password fields. Once the page is hidden, the question is closed and what waits for it
 * is dropped: it holds a password, and the phone may be in other hands when the page is shown again.
 *
 * @param send sends what was typed, once consent is given
 */
export function usePasswordConsent<Typed>(send: (typed: Typed) => void): ConsentGate<Typed> {
  const consent = useConsent<Typed>(send);
  useDidHide(consent.close);
  return consent;
}
