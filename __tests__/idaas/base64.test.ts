import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { base64OfBytes, bytesOfBase64, textOfUtf8 } from '../../src/idaas/base64';

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
