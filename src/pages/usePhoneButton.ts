import { useState } from 'react';
import { readPhoneButton, type PhoneButtonDetail } from '../core/phoneButton';
import type { ProblemCode } from '../core/problems';
import type { PhoneCode } from '../core/singleUse';

/** After these the phone button cannot work again on this visit; after the others the person may change their mind. */
const ENDS_PHONE: readonly ProblemCode[] = [
  'phoneNotEntitled',
  'phoneScopeUndeclared',
  'phoneQuotaUsedUp',
  'phoneUnavailable',
];

/** WeChat's phone button on one page: what it refused, and whether it still makes sense to show it. */
export function usePhoneButton(onCode: (code: PhoneCode) => void) {
  const [refusal, setRefusal] = useState<ProblemCode | null>(null);
  const [isOver, setOver] = useState(false);
  return {
    refusal,
    isOver,
    answer(detail: PhoneButtonDetail): void {
      const result = readPhoneButton(detail);
      setRefusal(result.type === 'refused' ? result.problem : null);
      if (result.type === 'allowed') onCode(result.code);
      else if (ENDS_PHONE.includes(result.problem)) setOver(true);
    },
  };
}
