import { Button } from '@tarojs/components';
import type { PhoneButtonDetail } from '../core/phoneButton';
import { Spinner } from './Action';

const ID = 'phone-and-privacy';
const AGREE_TOO = { id: ID, openType: 'getPhoneNumber|agreePrivacyAuthorization' } as const;

interface Props {
  readonly label: string;
  /** whether a tap opens WeChat's sheet: each success costs the company money, so only when it can be of use */
  readonly isArmed: boolean;
  /** takes no tap for now */
  readonly isLocked: boolean;
  readonly isBusy: boolean;
  /** where the tap agrees to WeChat's privacy guide as well: told first, with the button's id */
  readonly onAgree?: ((buttonId: string) => void) | undefined;
  /** told of each tap, before WeChat's sheet opens */
  readonly onTap?: () => void;
  readonly onAnswer: (answer: PhoneButtonDetail) => void;
}

/** WeChat's own button for the phone number; the app says itself when the quota is used up. */
export function PhoneAction({ label, isArmed, isLocked, isBusy, onAgree, onTap, onAnswer }: Props) {
  const openType = onAgree ? AGREE_TOO : { openType: 'getPhoneNumber' as const };
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
