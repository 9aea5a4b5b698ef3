import { Button, View } from '@tarojs/components';
import { Icon, type IconName } from './Icon';

export interface Way<Name extends string> {
  readonly name: Name;
  readonly icon: IconName;
  /** one or two words below the icon */
  readonly label: string;
  /** for screen readers, where the label alone does not say what the button does */
  readonly spokenLabel?: string;
}

interface Props<Name extends string> {
  /** between the two lines above */
  readonly title: string;
  readonly ways: readonly Way<Name>[];
  readonly isLocked?: boolean;
  readonly onChoose: (name: Name) => void;
}

/** Other ways to do what the page is for, as one row of round icons; nothing where there is none. */
export function WayButtons<Name extends string>({ title, ways, isLocked = false, onChoose }: Props<Name>) {
  if (ways.length === 0) return null;
  return (
    <View className="ways">
      <View className="ways__title">{title}</View>
      <View className="ways__row">
        {ways.map(({ name, icon, label, spokenLabel = label }) => (
          <Button
            key={name}
            className="weui-btn_reset way"
            hoverClass={isLocked ? 'none' : 'link_pressed'}
            aria-label={spokenLabel}
            aria-disabled={isLocked}
            onClick={() => {
              if (!isLocked) onChoose(name);
            }}
          >
            <View className="way__disc" aria-hidden>
              <Icon name={icon} />
            </View>
            {label}
          </Button>
        ))}
      </View>
    </View>
  );
}
