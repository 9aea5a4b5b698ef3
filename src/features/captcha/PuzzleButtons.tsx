import { Button, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';

interface Props {
  readonly words: Copy['captcha'];
  /** of the way to the right edge */
  readonly percent: number;
  readonly isLocked: boolean;
  /** screen px, to the right */
  readonly onStep: (by: number) => void;
  readonly onDone: () => void;
}

/** Screen px; the piece fits within some 5 image pixels, so the short step always finds the gap. */
const SHORT = 4;
const LONG = 24;

/** Moves the piece without dragging: by taps, by keys, by a screen reader's double tap. */
export function PuzzleButtons({ words, percent, isLocked, onStep, onDone }: Props) {
  const steps = [
    { label: words.farLeft, sign: '«', by: -LONG },
    { label: words.left, sign: '‹', by: -SHORT },
    { label: words.right, sign: '›', by: SHORT },
    { label: words.farRight, sign: '»', by: LONG },
  ];
  return (
    <View className="puzzle__buttons">
      <View className="puzzle__steps">
        {steps.map(({ label, sign, by }) => (
          <Button
            key={label}
            className="weui-btn weui-btn_default puzzle__step"
            hoverClass="weui-active"
            aria-label={label}
            aria-disabled={isLocked}
            onClick={() => {
              if (!isLocked) onStep(by);
            }}
          >
            {sign}
          </Button>
        ))}
      </View>
      <View className="sheet__line" role="status" aria-live="polite">
        {words.position(percent)}
      </View>
      <Action kind="primary" label={words.done} isLocked={isLocked} onTap={onDone} />
    </View>
  );
}
