import { Button, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly words: Copy;
  /** of the way to the right edge */
  readonly percent: number;
  readonly isLocked: boolean;
  /** screen px; negative to the left */
  readonly onStep: (by: number) => void;
  readonly onDone: () => void;
}

/** Screen px. The server accepts about 5 image pixels of error, so short steps always reach the gap. */
const SHORT = 4;
const LONG = 24;

/** Moves the piece without dragging: by taps, by a keyboard, by a screen reader's double tap. */
export function PuzzleButtons({ words, percent, isLocked, onStep, onDone }: Props) {
  const { farLeft, left, right, farRight, position, done } = words.captcha;
  const steps = [
    { label: farLeft, icon: 'backTwice', by: -LONG },
    { label: left, icon: 'back', by: -SHORT },
    { label: right, icon: 'chevron', by: SHORT },
    { label: farRight, icon: 'chevrons', by: LONG },
  ] as const;
  return (
    <View className="puzzle__buttons">
      <View className="puzzle__steps">
        {steps.map(({ label, icon, by }) => (
          <Button
            key={label}
            className="weui-btn puzzle__step"
            hoverClass="weui-active"
            aria-label={label}
            aria-disabled={isLocked}
            onClick={() => {
              if (!isLocked) onStep(by);
            }}
          >
            <Icon name={icon} />
          </Button>
        ))}
      </View>
      <View className="puzzle__position" role="status" aria-live="polite">
        {position(percent)}
      </View>
      <Action kind="primary" label={done} isLocked={isLocked} onTap={onDone} />
    </View>
  );
}
