import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { phoneButton } from '../../compose';
import { endsPhoneButton, readPhoneButton, type PhoneButtonDetail } from '../../core/phoneButton';
import type { Problem, ProblemCode } from '../../core/problems';
import type { PhoneCode } from '../../core/tokens';
import type { ConsentGate } from '../consent/useConsent';

/** WeChat's phone button, as a page uses it. */
export type PhoneButton = ReturnType<typeof usePhoneButton>;

/**
 * WeChat's phone button on one page.
 * @param consent what a tap needs first; the button then goes on by itself
 * @param onCode gets the code that stands for the number
 */
export function usePhoneButton(
  consent: Pick<ConsentGate<'phone'>, 'choose' | 'isAgreed'>,
  onCode: (code: PhoneCode) => void,
) {
  const [refusal, setRefusal] = useState<ProblemCode | null>(null);
  const [isUnusable, setUnusable] = useState(false);
  const [isGuideDeclined, setGuideDeclined] = useState(false);
  const [isAskingGuide, setAskingGuide] = useState(false);
  // Elsewhere the person may have agreed to the guide, such as on a page of the host app.
  useDidShow(() => setGuideDeclined(false));
  return {
    /** why the last tap gave no number; `null` where it gave one */
    problem: refusal === null ? null : ({ code: refusal } satisfies Problem),
    /** another tap on this page could not succeed either */
    isUnusable,
    /**
     * Whether a tap opens WeChat's sheet. Not after the privacy guide was declined: for about ten seconds WeChat then refuses
     * each tap without asking (errno 104), so the page asks itself.
     */
    isArmed: consent.isAgreed && !isGuideDeclined,
    /** the page shows {@link DeclinedGuidePrompt} */
    isAskingGuide,
    /** To be called on each tap: what comes next is news, even if it is the same refusal. */
    tap(): void {
      setRefusal(null);
      if (isGuideDeclined && consent.isAgreed) setAskingGuide(true);
      else consent.choose('phone');
    },
    /** The person declined the guide on the page's own question. */
    declineGuide(): void {
      setAskingGuide(false);
      setGuideDeclined(true);
      setRefusal('phonePrivacyDeclined');
    },
    answer(detail: PhoneButtonDetail): void {
      const result = readPhoneButton(detail);
      const problem = result.type === 'refused' ? result.problem : null;
      setAskingGuide(false);
      setGuideDeclined(problem === 'phonePrivacyDeclined');
      setRefusal(problem);
      void phoneButton.learn(problem);
      if (result.type === 'allowed') onCode(result.code);
      else if (endsPhoneButton(result.problem)) setUnusable(true);
    },
  };
}
