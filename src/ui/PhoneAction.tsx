import { Button } from '@tarojs/components';
import type { PhoneButtonDetail } from '../core/phoneButton';
import { ActionIcon, Spinner } from './Action';

const ID = 'phone-and-privacy';
const WITH_PRIVACY = { id: ID, openType: 'getPhoneNumber|agreePrivacyAuthorization' } as const;

const LOOKS = {
  primary: { className: 'weui-btn weui-btn_primary action', hoverClass: 'weui-active' },
  link: { className: 'weui-btn_reset link', hoverClass: 'link_pressed' },
} as const;

interface Props {
  readonly label: string;
  /** for screen readers, where the label alone does not say what the button does */
  readonly spokenLabel?: string;
  /** `link`: a word, such as "change" in a cell */
  readonly look?: keyof typeof LOOKS;
  /** a phone before the label */
  readonly hasIcon?: boolean;
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
export function PhoneAction({ label, look = 'primary', isArmed, isLocked, onAgree, ...props }: Props) {
  const openType = onAgree ? WITH_PRIVACY : { openType: 'getPhoneNumber' as const };
  const { className, hoverClass } = LOOKS[look];
  return (
    <Button
      className={className}
      hoverClass={isLocked ? 'none' : hoverClass}
      aria-label={props.spokenLabel ?? label}
      aria-disabled={isLocked}
      phoneNumberNoQuotaToast={false}
      {...(isArmed && !isLocked ? openType : {})}
      onClick={() => {
        if (!isLocked) props.onTap?.();
      }}
      onAgreePrivacyAuthorization={() => onAgree?.(ID)}
      onGetPhoneNumber={({ detail }) => props.onAnswer(detail)}
    >
      {props.isBusy && look === 'primary' && <Spinner />}
      {props.hasIcon && <ActionIcon name="phone" />}
      {label}
    </Button>
  );
}
