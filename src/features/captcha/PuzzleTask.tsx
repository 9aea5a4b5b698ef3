import { useRef, useState } from 'react';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { farthestOf, screenScaleOf } from './picturePlace';
import { PuzzleButtons } from './PuzzleButtons';
import { PuzzlePicture } from './PuzzlePicture';

interface Props {
  readonly words: Copy['captcha'];
  readonly puzzle: Puzzle;
  readonly isByButtons: boolean;
  readonly isLocked: boolean;
  /** the piece was put down; image pixels from the left */
  readonly onDrop: (x: number) => void;
}

/** A finger that moved less only touched the piece. */
const LEAST_DRAG = 3;

/**
 * One puzzle; another one gets another key. Where the piece lies is no state: the finger moves it far too often. Only
 * what the buttons do is drawn by us.
 */
export function PuzzleTask({ words, puzzle, isByButtons, isLocked, onDrop }: Props) {
  const place = useRef(0);
  const [left, setLeft] = useState(0);
  const farthest = farthestOf(puzzle);

  const drop = () => onDrop(place.current / screenScaleOf(puzzle));
  const step = (by: number) => {
    place.current = Math.min(farthest, Math.max(0, place.current + by));
    setLeft(place.current);
  };

  return (
    <>
      <PuzzlePicture
        words={words}
        puzzle={puzzle}
        left={left}
        isFixed={isLocked || isByButtons}
        onMove={(now) => {
          place.current = now;
        }}
        onRelease={() => {
          if (!isLocked && !isByButtons && place.current >= LEAST_DRAG) drop();
        }}
      />
      {isByButtons && (
        <PuzzleButtons
          words={words}
          percent={Math.round((left / farthest) * 100)}
          isLocked={isLocked}
          onStep={step}
          onDone={drop}
        />
      )}
    </>
  );
}
