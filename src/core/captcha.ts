/** A slider puzzle: a picture with a gap, and the piece that fits into it (contract §4.2). */
export interface Puzzle {
  /** identifies the puzzle to the server */
  readonly token: string;
  /** PNG, base64 without a `data:` prefix */
  readonly picture: string;
  /** PNG, base64 without a `data:` prefix */
  readonly piece: string;
  readonly pictureSize: Size;
  readonly pieceSize: Size;
  /** the key that the solution may have to be encrypted with (U7); `null` where the server sent none */
  readonly secretKey: string | null;
}

/** In pixels of the image, not of the screen. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
