import { useState } from 'react';
import { phoneButton } from '../../compose';
import { endsPhoneButton, readPhoneButton, type PhoneButtonDetail } from '../../core/phoneButton';
import type { Problem, ProblemCode } from '../../core/problems';
import type { PhoneCode } from '../../core/tokens';
import type { ConsentGate } from '../consent/useConsent';

/**
 * WeChat's phone button on one page.
 * @param consent what a tap needs first; the button then goes on by itself
 * @param onCode gets the code that stands for the number
 */
export function usePhoneButton(
  consent: Pick<ConsentGate<'phone'>, 'choose'>,
  onCode: (code: PhoneCode) => void,
) {
  const [refusal, setRefusal] = useState<ProblemCode | null>(null);
  const [isUnusable, setUnusable] = useState(false);
  return {
    /** why the last tap gave no number; `null` where it gave one */
    problem: refusal === null ? null : ({ code: refusal } satisfies Problem),
    /** another tap on this page could not succeed either */
    isUnusable,
    /**
     * To be called on each tap: what comes next is news, even if it is the same refusal. For ten seconds after the privacy guide
     * was refused WeChat does not ask again, and answers at once.
     */
    tap(): void {
      setRefusal(null);
      consent.choose('phone');
    },
    answer(detail: PhoneButtonDetail): void {
      const result = readPhoneButton(detail);
      const problem = result.type === 'refused' ? result.problem : null;
      setRefusal(problem);
      void phoneButton.learn(problem);
      if (result.type === 'allowed') onCode(result.code);
      else if (endsPhoneButton(result.problem)) setUnusable(true);
    },
  };
}
