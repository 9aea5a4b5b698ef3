import { Button, View } from '@tarojs/components';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly icon: IconName;
  /** what it does, for screen readers */
  readonly label: string;
  readonly onTap: () => void;
  /** on a grey disc, such as the cross of a sheet */
  readonly hasDisc?: boolean;
  /** of a button that stays on or off; absent for others */
  readonly isPressed?: boolean;
}

/** A button that is nothing but an icon, in a target of 44 px. */
export function IconButton({ icon, label, onTap, hasDisc = false, isPressed }: Props) {
  return (
    <Button
      className="weui-btn_reset tool"
      hoverClass="link_pressed"
      aria-label={label}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onClick={onTap}
    >
      {hasDisc ? (
        <View className="tool__disc" aria-hidden>
          <Icon name={icon} />
        </View>
      ) : (
        <Icon name={icon} />
      )}
    </Button>
  );
}
