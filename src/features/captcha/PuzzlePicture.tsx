import { Image, MovableArea, MovableView, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { PICTURE_WIDTH, screenScaleOf, TRACK_HEIGHT } from './picturePlace';

interface Props {
  readonly words: Copy['captcha'];
  readonly puzzle: Puzzle;
  /** where the piece is put, screen px from the left; a finger moves it on from there */
  readonly left: number;
  readonly isFixed: boolean;
  /** screen px from the left, at every move */
  readonly onMove: (left: number) => void;
  readonly onRelease: () => void;
}

/**
 * The picture, and the piece with a knob under it: one thing to drag. WeChat moves it under the finger by itself, so a
 * move costs no setData and nothing is drawn by us.
 */
export function PuzzlePicture({ words, puzzle, left, isFixed, onMove, onRelease }: Props) {
  const scale = screenScaleOf(puzzle);
  const pictureHeight = Math.round(puzzle.pictureSize.height * scale);
  const picture = { height: `${pictureHeight}px` };
  const height = `${pictureHeight + TRACK_HEIGHT}px`;
  return (
    <MovableArea className="puzzle" style={{ width: `${PICTURE_WIDTH}px`, height }}>
      <Image
        className="puzzle__picture"
        style={picture}
        src={`data:image/png;base64,${puzzle.picture}`}
        role="img"
        aria-label={words.picture}
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
          ›
        </View>
      </MovableView>
    </MovableArea>
  );
}
