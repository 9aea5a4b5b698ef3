import { Button, View } from '@tarojs/components';

const CLASS_OF = {
  primary: 'weui-btn weui-btn_primary action',
  other: 'weui-btn weui-btn_default action',
  quiet: 'weui-btn action action_quiet',
  destructive: 'weui-btn weui-btn_default action action_destructive',
} as const;

interface Props {
  readonly label: string;
  readonly onTap: () => void;
  /** at most one `primary` per page */
  readonly kind?: keyof typeof CLASS_OF;
  /** ignores taps */
  readonly isLocked?: boolean;
  /** shows a spinner */
  readonly isBusy?: boolean;
}

/**
 * A button. While locked it ignores taps and says so to screen readers. It does not use `disabled`, which would grey it:
 * most actions end within a moment, and the colours would flicker.
 */
export function Action({ label, onTap, kind = 'other', isLocked = false, isBusy = false }: Props) {
  return (
    <Button
      className={CLASS_OF[kind]}
      hoverClass={isLocked ? 'none' : 'weui-active'}
      aria-disabled={isLocked}
      onClick={() => {
        if (!isLocked) onTap();
      }}
    >
      {isBusy && <Spinner />}
      {label}
    </Button>
  );
}

/** Placed beside a button's label without moving it. */
export function Spinner() {
  return (
    <View className="weui-primary-loading action__spinner" aria-hidden>
      <View className="weui-primary-loading__dot" />
    </View>
  );
}
