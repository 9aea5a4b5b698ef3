import { Button } from '@tarojs/components';
import type { PhoneButtonDetail } from '../core/phoneButton';
import { Spinner } from './Action';

const ID = 'phone-and-privacy';
const WITH_PRIVACY = { id: ID, openType: 'getPhoneNumber|agreePrivacyAuthorization' } as const;

interface Props {
  readonly label: string;
  /** whether a tap opens WeChat's sheet; WeChat charges for each number it gives, so only when it can be used */
  readonly isArmed: boolean;
  /** ignores taps */
  readonly isLocked: boolean;
  readonly isBusy: boolean;
  /** set if the tap also agrees to WeChat's privacy guide: called first, with the id of the button */
  readonly onAgree?: ((buttonId: string) => void) | undefined;
  /** called on each tap, before WeChat's sheet opens */
  readonly onTap?: () => void;
  readonly onAnswer: (answer: PhoneButtonDetail) => void;
}

/** WeChat's button for the phone number, without WeChat's own toast about a used-up quota: the app reports that itself. */
export function PhoneAction({ label, isArmed, isLocked, isBusy, onAgree, onTap, onAnswer }: Props) {
  const openType = onAgree ? WITH_PRIVACY : { openType: 'getPhoneNumber' as const };
  return (
    <Button
      className="weui-btn weui-btn_primary action"
      hoverClass={isLocked ? 'none' : 'weui-active'}
      aria-disabled={isLocked}
      phoneNumberNoQuotaToast={false}
      {...(isArmed && !isLocked ? openType : {})}
      onClick={() => {
        if (!isLocked) onTap?.();
      }}
      onAgreePrivacyAuthorization={() => onAgree?.(ID)}
      onGetPhoneNumber={({ detail }) => onAnswer(detail)}
    >
      {isBusy && <Spinner />}
      {label}
    </Button>
  );
}
