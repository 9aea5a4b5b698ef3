import { Image, MovableArea, MovableView, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { Icon } from '../../ui/Icon';

/** How a puzzle is drawn, px. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** screen px per image pixel */
  readonly scale: number;
  /** how far the piece can be moved */
  readonly farthest: number;
}

/** @param width that the puzzle is drawn in, px */
export function drawingOf({ pictureSize, pieceSize }: Puzzle, width: number): Drawing {
  const scale = width / pictureSize.width;
  return {
    width,
    height: Math.round(pictureSize.height * scale),
    scale,
    farthest: width - pieceSize.width * scale,
  };
}

interface Props {
  readonly words: Copy;
  readonly puzzle: Puzzle;
  readonly drawing: Drawing;
  /** where the piece is placed, screen px from the left; a finger moves it on from there */
  readonly left: number;
  /** the piece has a knob below it, by which it is dragged */
  readonly hasKnob: boolean;
  readonly isFixed: boolean;
  /** called at every move; screen px from the left */
  readonly onMove: (left: number) => void;
  readonly onRelease: () => void;
}

/**
 * The picture, and the piece with a knob below it as one movable view. WeChat moves it under the finger by itself, so a
 * move needs no setData and no render; what is left of the knob is coloured by the knob itself for the same reason. The track
 * below the knob is not part of it (see `CaptchaSheet`).
 */
export function PuzzlePicture({ words, puzzle, drawing, left, hasKnob, isFixed, ...props }: Props) {
  const { width, height, scale } = drawing;
  const picture = { height: `${height}px` };
  const whole = hasKnob ? { height: `calc(${height}px + 12px + 3rem)` } : picture;
  return (
    <MovableArea className="puzzle" style={{ width: `${width}px`, ...whole }}>
      <Image
        className="puzzle__picture puzzle__picture_whole"
        style={picture}
        src={`data:image/png;base64,${puzzle.picture}`}
        role="img"
        aria-label={words.captcha.picture}
      />
      <MovableView
        className="puzzle__piece"
        style={{ width: `${puzzle.pieceSize.width * scale}px`, ...whole }}
        direction="horizontal"
        animation={false}
        x={left}
        disabled={isFixed}
        onChange={({ detail }) => props.onMove(detail.x)}
        onTouchEnd={props.onRelease}
      >
        <Image
          className="puzzle__picture"
          style={picture}
          src={`data:image/png;base64,${puzzle.piece}`}
          aria-hidden
        />
        {hasKnob && (
          <View className="puzzle__knob" aria-hidden>
            <Icon name="chevron" />
          </View>
        )}
      </MovableView>
    </MovableArea>
  );
}
