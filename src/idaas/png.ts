import type { Size } from '../core/captcha';
import { bytesOfBase64 } from './encoding';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** IHDR is the first chunk: its length and name, then width and height, 32 bits each. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/**
 * Reads the size of a PNG from its header.
 *
 * @param base64 the picture, without a `data:` prefix
 * @returns `null` for what is no PNG
 */
export function pngSize(base64: string): Size | null {
  const header = bytesOfBase64(base64.slice(0, 32));
  if (!header || header.length < HEIGHT_AT + 4) return null;
  if (PNG_SIGNATURE.some((byte, at) => header[at] !== byte)) return null;
  const size = { width: uint32(header, WIDTH_AT), height: uint32(header, HEIGHT_AT) };
  return size.width > 0 && size.height > 0 ? size : null;
}

const uint32 = (bytes: readonly number[], at: number) =>
  bytes.slice(at, at + 4).reduce((value, byte) => value * 256 + byte, 0);
