import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { base64OfBytes, bytesOfBase64, textOfUtf8 } from '../../src/idaas/encoding';
import { pngSize } from '../../src/idaas/png';

describe('base64, as Node understands it', () => {
  test('any bytes come back from either alphabet', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(base64OfBytes(bytes)).toBe(buffer.toString('base64'));
        expect(bytesOfBase64(buffer.toString('base64'))).toEqual([...bytes]);
        expect(bytesOfBase64(buffer.toString('base64url'))).toEqual([...bytes]);
      }),
    );
  });

  test('what is not base64 is nothing', () => {
    expect(bytesOfBase64('a b')).toBeNull();
    expect(bytesOfBase64('…')).toBeNull();
    expect(bytesOfBase64('YQ=Q')).toBeNull();
    expect(bytesOfBase64('=YQ')).toBeNull();
  });
});

/** How long decoding takes, ms: the best of three, because other programs use the processor as well. */
function decodingMs(text: string): number {
  const spans = [1, 2, 3].map(() => {
    const start = performance.now();
    bytesOfBase64(text);
    return performance.now() - start;
  });
  return Math.min(...spans);
}

describe('base64 that a hostile server sends', () => {
  const MB = 1024 * 1024;
  const plainMs = decodingMs('QUJD'.repeat(MB / 4));

  test.each<[string, (length: number) => string]>([
    ['padding before more text', (length) => `${'='.repeat(length)}A`],
    ['padding inside', (length) => `${'A'.repeat(length / 2)}${'='.repeat(length / 2)}A`],
    ['padding alone', (length) => '='.repeat(length)],
    ['padding at the end', (length) => `${'A'.repeat(length / 2)}${'='.repeat(length / 2)}`],
    ['groups of padding', (length) => 'A==='.repeat(length / 4) + 'A'],
  ])('takes no longer than plain text: %s', (_case, textOf) => {
    // The short text first: quadratic time would keep 1 MB busy for minutes.
    expect(decodingMs(textOf(MB / 16))).toBeLessThan(plainMs * 5);
    expect(decodingMs(textOf(MB))).toBeLessThan(plainMs * 5);
  });
});

describe('UTF-8', () => {
  test('any text comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOfUtf8([...Buffer.from(text, 'utf8')])).toBe(text);
      }),
    );
  });

  test('small bytes are characters as well', () => {
    expect(textOfUtf8([0x00, 0x09, 0x41])).toBe('\u0000\tA');
  });

  test('bytes that are no text are nothing', () => {
    expect(textOfUtf8([0xff])).toBeNull();
  });
});

describe('a PNG', () => {
  test('has its size in its header', () => {
    const header = (width: number, height: number) => {
      const bytes = Buffer.alloc(33);
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes.toString('base64');
    };
    expect(pngSize(header(70_000, 257))).toEqual({ width: 70_000, height: 257 });
    expect(pngSize(header(1, 1))).toEqual({ width: 1, height: 1 });
    expect(pngSize(header(0, 5))).toBeNull();
    expect(pngSize(header(5, 0))).toBeNull();
    expect(pngSize(header(5, 5).slice(0, 30))).toBeNull();
    expect(pngSize(header(5, 70_000_000).slice(0, 30))).toBeNull();
    expect(pngSize(`B${header(5, 5).slice(1)}`)).toBeNull();
  });

  test('is told from other formats', () => {
    expect(pngSize('R0lGODlhAQABAAAAACw=')).toBeNull();
    expect(pngSize('')).toBeNull();
  });
});
