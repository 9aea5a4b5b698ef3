import { useState } from 'react';
import { phoneButton } from '../../compose';
import { endsPhoneButton, readPhoneButton, type PhoneButtonDetail } from '../../core/phoneButton';
import type { ProblemCode } from '../../core/problems';
import type { PhoneCode } from '../../core/tokens';

/** WeChat's phone button on one page. */
export function usePhoneButton(onCode: (code: PhoneCode) => void) {
  const [refusal, setRefusal] = useState<ProblemCode | null>(null);
  const [isUnusable, setUnusable] = useState(false);
  return {
    /** why the last tap gave no number */
    refusal,
    /** another tap on this page could not succeed either */
    isUnusable,
    /**
     * To be called on each tap: what comes next is news, even if it is the same refusal. For ten seconds after the privacy guide
     * was refused WeChat does not ask again, and answers at once.
     */
    tapped: () => setRefusal(null),
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
