import { Button, View } from '@tarojs/components';

const CLASS_OF = {
  primary: 'weui-btn weui-btn_primary action',
  other: 'weui-btn weui-btn_default action',
  quiet: 'weui-btn action action_quiet',
  grave: 'weui-btn weui-btn_default action action_grave',
} as const;

interface Props {
  readonly label: string;
  readonly onTap: () => void;
  /** one `primary` a page */
  readonly kind?: keyof typeof CLASS_OF;
  /** takes no tap for now */
  readonly isLocked?: boolean;
  /** shows that its action runs */
  readonly isBusy?: boolean;
}

/**
 * A button. Locked, it keeps its colours: an action that is over in a moment would only flicker. `disabled` would grey
 * it, so the tap is let go here, and a screen reader is told.
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

/** Beside the label, in room of its own, so the label stays where it is. */
export function Spinner() {
  return (
    <View className="weui-primary-loading action__spinner" aria-hidden>
      <View className="weui-primary-loading__dot" />
    </View>
  );
}
