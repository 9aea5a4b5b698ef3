import { createCipheriv } from 'node:crypto';
import { expect, jest, test } from '@jest/globals';

const KEY = '0123456789abcdef';
const TEXT = '{"x":237.0,"y":5.0}';

function encryptedByNode(): string {
  const cipher = createCipheriv('aes-128-ecb', KEY, null);
  return cipher.update(TEXT, 'utf8', 'base64') + cipher.final('base64');
}

test('the cipher of puzzles is loaded when the first solution is encrypted, not before', async () => {
  let isLoaded = false;
  await jest.isolateModulesAsync(async () => {
    jest.doMock('@noble/ciphers/aes.js', () => {
      isLoaded = true;
      return jest.requireActual<object>('@noble/ciphers/aes.js');
    });
    const { cipher } = await import('../../src/cipher');
    expect(isLoaded).toBe(false);
    expect(await cipher(TEXT, KEY)).toBe(encryptedByNode());
    expect(isLoaded).toBe(true);
  });
});
