import type { Puzzle } from '../../core/captcha';

/** The width a puzzle is drawn in, px: fits a screen of 320 px, so nothing needs to be measured. */
export const PICTURE_WIDTH = 280;

/** Under the picture, px: a gap of 8 and the knob's track. */
export const TRACK_HEIGHT = 56;

/** Screen px an image pixel takes. */
export const screenScaleOf = ({ pictureSize }: Puzzle): number => PICTURE_WIDTH / pictureSize.width;

/** How far the piece can be moved, screen px. */
export const farthestOf = (puzzle: Puzzle): number =>
  PICTURE_WIDTH - puzzle.pieceSize.width * screenScaleOf(puzzle);
