import { Image, MovableArea, MovableView, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { Icon } from '../../ui/Icon';

/** The width a puzzle is drawn in, px. It fits a screen of 320 px, so nothing needs to be measured. */
const PICTURE_WIDTH = 280;

/** Below the picture, px: a gap of 8 and the knob's track. */
const TRACK_HEIGHT = 56;

/** Screen px per image pixel. */
export const screenScaleOf = ({ pictureSize }: Puzzle): number => PICTURE_WIDTH / pictureSize.width;

/** How far the piece can be moved, screen px. */
export const farthestOf = (puzzle: Puzzle): number =>
  PICTURE_WIDTH - puzzle.pieceSize.width * screenScaleOf(puzzle);

interface Props {
  readonly words: Copy;
  readonly puzzle: Puzzle;
  /** where the piece is placed, screen px from the left; a finger moves it on from there */
  readonly left: number;
  readonly isFixed: boolean;
  /** called at every move; screen px from the left */
  readonly onMove: (left: number) => void;
  readonly onRelease: () => void;
}

/**
 * The picture, and the piece with a knob below it as one movable view. WeChat moves it under the finger by itself, so a
 * move needs no setData and no render.
 */
export function PuzzlePicture({ words, puzzle, left, isFixed, onMove, onRelease }: Props) {
  const scale = screenScaleOf(puzzle);
  const pictureHeight = Math.round(puzzle.pictureSize.height * scale);
  const picture = { height: `${pictureHeight}px` };
  const height = `${pictureHeight + TRACK_HEIGHT}px`;
  return (
    <MovableArea className="puzzle" style={{ width: `${PICTURE_WIDTH}px`, height }}>
      <Image
        className="puzzle__picture puzzle__picture_whole"
        style={picture}
        src={`data:image/png;base64,${puzzle.picture}`}
        role="img"
        aria-label={words.captcha.picture}
      />
      <View className="puzzle__track" aria-hidden />
      <MovableView
        className="puzzle__piece"
        style={{ width: `${puzzle.pieceSize.width * scale}px`, height }}
        direction="horizontal"
        animation={false}
        x={left}
        disabled={isFixed}
        onChange={({ detail }) => onMove(detail.x)}
        onTouchEnd={onRelease}
      >
        <Image
          className="puzzle__picture"
          style={picture}
          src={`data:image/png;base64,${puzzle.piece}`}
          aria-hidden
        />
        <View className="puzzle__knob" aria-hidden>
          <Icon name="chevron" />
        </View>
      </MovableView>
    </MovableArea>
  );
}
