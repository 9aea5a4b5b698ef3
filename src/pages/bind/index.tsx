import { useState } from 'react';
import { actions, openPassword, settings } from '../../compose';
import { readPhoneButton, type PhoneButtonDetail } from '../../core/phoneButton';
import type { ProblemCode } from '../../core/problems';
import { PageFrame } from '../../screens/layout/PageFrame';
import { BindScreen, type BindMethod } from '../../screens/BindScreen';
import { membersOnly, TenantAgreements } from '../audience';
import { noticeOf } from '../noticeOf';
import { isRunning, problemOn, useFlow, useWords } from '../useFlow';

/** After these the phone button cannot work again on this visit; after the others the person may change their mind. */
const ENDS_PHONE: readonly ProblemCode[] = [
  'phoneNotEntitled',
  'phoneScopeUndeclared',
  'phoneQuotaUsedUp',
  'phoneUnavailable',
];

export default function Bind() {
  const flow = useFlow();
  const words = useWords();
  const [refusal, setRefusal] = useState<ProblemCode | null>(null);
  const [isPhoneOver, setPhoneOver] = useState(false);

  const methods: BindMethod[] = [];
  if (settings.offerWechatPhone && !isPhoneOver) methods.push('phone');
  if (settings.offerPassword) methods.push('password');

  const answerPhone = (detail: PhoneButtonDetail) => {
    const result = readPhoneButton(detail);
    setRefusal(result.type === 'refused' ? result.problem : null);
    if (result.type === 'allowed') void actions.bindByPhone(result.code);
    else if (ENDS_PHONE.includes(result.problem)) setPhoneOver(true);
  };

  const problem = refusal ? { code: refusal } : problemOn(flow, 'signIn', 'bindByPhone');
  return (
    <PageFrame>
      <BindScreen
        words={words}
        audience={membersOnly(words)}
        methods={methods}
        notice={problem && noticeOf(problem, words)}
        isRunning={isRunning(flow)}
        onPhoneAnswer={answerPhone}
        onPassword={() => void openPassword()}
        onNotNow={actions.decline}
        footer={<TenantAgreements words={words} />}
      />
    </PageFrame>
  );
}
