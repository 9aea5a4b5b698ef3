import { Button } from '@tarojs/components';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { Spinner } from './Action';

interface Props {
  readonly label: string;
  /** whether a tap opens WeChat's sheet: each success costs the company money, so only when it can be of use */
  readonly isArmed: boolean;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: PhoneButtonDetail) => void;
}

/** WeChat's own button for the phone number; the app says itself when the quota is used up. */
export function PhoneAction({ label, isArmed, isBusy, onAnswer }: Props) {
  return (
    <Button
      className="weui-btn weui-btn_primary action"
      hoverClass={isArmed ? 'weui-active' : 'none'}
      aria-disabled={!isArmed}
      phoneNumberNoQuotaToast={false}
      {...(isArmed ? { openType: 'getPhoneNumber' as const } : {})}
      onGetPhoneNumber={({ detail }) => onAnswer(detail)}
    >
      {isBusy && <Spinner />}
      {label}
    </Button>
  );
}
