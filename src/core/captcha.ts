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

/**
 * Encrypts the solution of a puzzle by AES-128/ECB/PKCS7 (contract §4.3, U7). It is passed in, because most tenants need none:
 * an app may also load it at its first use.
 *
 * @param text ASCII
 * @param key ASCII, 16 characters
 * @returns base64
 * @throws where the key has another length
 */
export type Cipher = (text: string, key: string) => string | Promise<string>;

/** In pixels of the image, not of the screen. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
