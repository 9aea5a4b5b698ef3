import { useState } from 'react';
import { privacy } from '../../compose';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { AgreementLinks } from './Agreements';
import { ConsentSheet } from './ConsentSheet';
import { GuideLink } from '../privacy/GuideLink';
import { Action } from '../../ui/Action';
import { PhoneAction } from '../../ui/PhoneAction';
import { agreementUrls } from './audience';
import type { Agreement } from './useConsent';
import { useWords } from '../flow/useFlow';

interface Props {
  readonly agreement: Agreement<unknown>;
  /** where WeChat's phone button waits; other actions go on by themselves */
  readonly onPhoneAnswer?: ((answer: PhoneButtonDetail) => void) | null;
}

/**
 * Asks for consent where an action waits for it. It stays until WeChat's sheet is answered, or the answer would be lost.
 * If the phone button would make WeChat ask about its guide, one tap agrees to both.
 */
export function ConsentPrompt({ agreement, onPhoneAnswer = null }: Props) {
  const words = useWords();
  // What the button is must not change between the tap on it and WeChat's last answer.
  const [isGuideDue] = useState(() => privacy.store.getState().isGuideDue && onPhoneAnswer !== null);
  const label = words.agreements.agreeAndGoOn;
  return (
    <ConsentSheet
      words={words}
      title={words.agreements.question}
      reason={words.agreements.askedFor}
      links={
        <>
          <AgreementLinks words={words} {...agreementUrls} isList />
          {isGuideDue && <GuideLink words={words} onTap={privacy.openGuide} />}
        </>
      }
      agree={
        onPhoneAnswer ? (
          <PhoneAction
            label={label}
            isArmed
            isLocked={false}
            isBusy={false}
            onAgree={isGuideDue ? privacy.agree : undefined}
            onTap={agreement.give}
            onAnswer={(answer) => {
              agreement.close();
              onPhoneAnswer(answer);
            }}
          />
        ) : (
          <Action kind="primary" label={label} onTap={agreement.giveAndGoOn} />
        )
      }
      onDecline={agreement.close}
    />
  );
}
