/** A slider puzzle: a picture with a gap, and the piece that fits. */
export interface Puzzle {
  /** names the puzzle to the server */
  readonly token: string;
  /** PNG, base64 without a prefix */
  readonly picture: string;
  readonly piece: string;
  /** image pixels */
  readonly pictureSize: Size;
  readonly pieceSize: Size;
  /** 16 characters where the server sent them; whether they matter is a setting (U7) */
  readonly secretKey: string | null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the piece was dropped, as the server's JSON text: `x` in image pixels with a decimal point, `y` fixed (contract §4.3). */
export function pointJson(x: number): string {
  const text = String(Math.round(x * 100) / 100);
  return `{"x":${text.includes('.') ? text : `${text}.0`},"y":5.0}`;
}

/** A puzzle is given up after so many failures, so that nobody slides for ever. */
export const MOST_CAPTCHA_FAILURES = 5;
