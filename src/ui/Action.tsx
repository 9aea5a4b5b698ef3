import { Button, View } from '@tarojs/components';
import { Icon, type IconName } from './Icon';

const CLASS_OF = {
  primary: 'weui-btn weui-btn_primary action',
  other: 'weui-btn action action_other',
  quiet: 'weui-btn action action_quiet',
  destructive: 'weui-btn action action_destructive',
} as const;

interface Props {
  readonly label: string;
  readonly onTap?: () => void;
  /** at most one `primary` per page */
  readonly kind?: keyof typeof CLASS_OF;
  readonly icon?: IconName;
  /** opens WeChat's customer service chat */
  readonly opensContact?: boolean;
  /** ignores taps */
  readonly isLocked?: boolean;
  /** shows a spinner */
  readonly isBusy?: boolean;
}

/**
 * A button. While locked it ignores taps and says so to screen readers. It does not use `disabled`, which would grey it:
 * most actions end within a moment, and the colours would flicker.
 */
export function Action({ label, onTap, kind = 'other', icon, isLocked = false, ...props }: Props) {
  return (
    <Button
      className={CLASS_OF[kind]}
      hoverClass={isLocked ? 'none' : 'weui-active'}
      aria-disabled={isLocked}
      {...(props.opensContact && !isLocked ? { openType: 'contact' } : {})}
      onClick={() => {
        if (!isLocked) onTap?.();
      }}
    >
      {props.isBusy && <Spinner />}
      {icon && <ActionIcon name={icon} />}
      {label}
    </Button>
  );
}

/** Before a button's label. */
export const ActionIcon = ({ name }: { readonly name: IconName }) => (
  <View className="action__icon" aria-hidden>
    <Icon name={name} />
  </View>
);

/** Placed beside a button's label without moving it. */
export function Spinner() {
  return (
    <View className="weui-primary-loading action__spinner" aria-hidden>
      <View className="weui-primary-loading__dot" />
    </View>
  );
}
