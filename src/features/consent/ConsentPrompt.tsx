import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { privacy } from '../../compose';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { Action } from '../../ui/Action';
import { PhoneAction } from '../../ui/PhoneAction';
import { AgreeScreen } from '../../ui/AgreeScreen';
import { AgreeSheet } from '../../ui/Sheet';
import { useWords } from '../flow/useFlow';
import { GuideToRead } from '../privacy/GuideSheet';
import { AgreementLinks } from './Agreements';
import type { ConsentGate } from './useConsent';

interface Props {
  /** `give` keeps the question open, for WeChat's phone button; `giveAndContinue` and `close` end it */
  readonly consent: Pick<ConsentGate<unknown>, 'give' | 'giveAndContinue' | 'close'>;
  /** set if the pending action is WeChat's phone button; other actions continue by themselves */
  readonly onPhoneAnswer?: ((answer: PhoneButtonDetail) => void) | null;
  /** the question is a page of its own, not a sheet over a page */
  readonly isPage?: boolean;
}

/**
 * Asks for the consent that a pending action needs. For the phone button it stays open until WeChat's sheet is answered:
 * the answer goes to the button that was tapped. If WeChat would ask about its privacy guide, one tap agrees to both.
 */
export function ConsentPrompt({ consent, onPhoneAnswer = null, isPage = false }: Props) {
  const words = useWords();
  // The kind of button must not change between the tap on it and WeChat's last answer.
  const [isGuideDue] = useState(() => privacy.store.getState().isGuideDue && onPhoneAnswer !== null);
  const { question, askedFor, phoneGuideAskedFor, agreeAndGoOn, decline } = words.agreements;
  const Question = isPage ? AgreeScreen : AgreeSheet;
  return (
    <Question
      title={question}
      reading={
        <>
          <View className="sheet__read">
            <Text>{askedFor + words.gap}</Text>
            <AgreementLinks words={words} />
          </View>
          {isGuideDue && <GuideToRead words={words} reason={phoneGuideAskedFor} />}
        </>
      }
      agree={
        onPhoneAnswer ? (
          <PhoneAction
            label={agreeAndGoOn}
            isArmed
            isLocked={false}
            isBusy={false}
            onAgree={isGuideDue ? privacy.agree : undefined}
            onTap={consent.give}
            onAnswer={(answer) => {
              consent.close();
              onPhoneAnswer(answer);
            }}
          />
        ) : (
          <Action kind="primary" label={agreeAndGoOn} onTap={consent.giveAndContinue} />
        )
      }
      declineLabel={decline}
      onDecline={consent.close}
    />
  );
}
