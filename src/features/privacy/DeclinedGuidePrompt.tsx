import { privacy } from '../../compose';
import { PhoneAction } from '../../ui/PhoneAction';
import type { PhoneButton } from '../binding/usePhoneButton';
import { useWords } from '../flow/useFlow';
import { GuideSheet } from './GuideSheet';

interface Props {
  readonly phone: Pick<PhoneButton, 'answer' | 'declineGuide'>;
}

/**
 * Asks about the privacy guide again after the person declined it. Its button agrees and gives the number with one tap, so it
 * also works in the ten seconds in which WeChat would not ask (docs/decisions/0011).
 */
export function DeclinedGuidePrompt({ phone }: Props) {
  return (
    <GuideSheet
      isForNumber
      agree={
        <PhoneAction
          label={useWords().agreements.agreeAndGoOn}
          isArmed
          isLocked={false}
          isBusy={false}
          onAgree={privacy.agree}
          onAnswer={phone.answer}
        />
      }
      onDecline={phone.declineGuide}
    />
  );
}
