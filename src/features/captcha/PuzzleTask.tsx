import { useRef, useState } from 'react';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { PuzzleButtons } from './PuzzleButtons';
import { drawingOf, PuzzlePicture } from './PuzzlePicture';

interface Props {
  readonly words: Copy;
  readonly puzzle: Puzzle;
  /** that it is drawn in, screen px */
  readonly width: number;
  readonly isByButtons: boolean;
  readonly isLocked: boolean;
  /** the piece was dropped; image pixels from the left */
  readonly onDrop: (x: number) => void;
}

/** A shorter drag counts as a touch, screen px. */
const MIN_DRAG = 3;

/**
 * One puzzle; give each puzzle a key of its own. The position of the piece is not React state, because a finger changes it
 * at every move; only the position that the buttons set is rendered.
 */
export function PuzzleTask({ words, puzzle, width, isByButtons, isLocked, onDrop }: Props) {
  const position = useRef(0);
  const [left, setLeft] = useState(0);
  const drawing = drawingOf(puzzle, width);

  const drop = () => onDrop(position.current / drawing.scale);
  const step = (by: number) => {
    position.current = Math.min(drawing.farthest, Math.max(0, position.current + by));
    setLeft(position.current);
  };

  return (
    <>
      <PuzzlePicture
        words={words}
        puzzle={puzzle}
        drawing={drawing}
        left={left}
        hasKnob={!isByButtons}
        isFixed={isLocked || isByButtons}
        onMove={(now) => {
          position.current = now;
        }}
        onRelease={() => {
          if (!isLocked && !isByButtons && position.current >= MIN_DRAG) drop();
        }}
      />
      {isByButtons && (
        <PuzzleButtons
          words={words}
          percent={Math.round((left / drawing.farthest) * 100)}
          isLocked={isLocked}
          onStep={step}
          onDone={drop}
        />
      )}
    </>
  );
}
