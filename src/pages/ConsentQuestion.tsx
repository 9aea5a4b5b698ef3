import type { PhoneButtonDetail } from '../core/phoneButton';
import { ConsentSheet } from '../screens/agreements/ConsentSheet';
import type { Way } from '../screens/BindScreen';
import { Action } from '../screens/layout/Action';
import { PhoneAction } from '../screens/layout/PhoneAction';
import { agreementUrls } from './audience';
import type { useAgreement } from './useAgreement';
import { useWords } from './useFlow';

interface Props {
  readonly agreement: ReturnType<typeof useAgreement<Way | 'phone'>>;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
}

/** Asks for consent where an action waits for it. It stays until WeChat's sheet is answered, or the answer would be lost. */
export function ConsentQuestion({ agreement, onPhoneAnswer }: Props) {
  const words = useWords();
  const label = words.agreements.agreeAndGoOn;
  return (
    <ConsentSheet
      words={words}
      {...agreementUrls}
      agree={
        agreement.waiting === 'phone' ? (
          <PhoneAction
            label={label}
            isArmed
            isLocked={false}
            isBusy={false}
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
