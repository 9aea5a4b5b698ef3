import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import type { KeyPairKeyObjectResult } from 'node:crypto';
import { Refusal } from '../errors';

/** How far the signed timestamp may lie from the server's clock; our choice. */
const toleranceMs = 5 * 60_000;

export interface Signatures {
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: () => string;
  /** The session token inside an `X-signature`. Refuses one that is unreadable, stale or already used. */
  sessionTokenIn: (signature: string | undefined) => string;
}

/**
 * OneAccess proves a session by encrypting `session_token=…&timestamp=…&nonce=…` for the application's key,
 * RSA-OAEP with SHA-256 (contract §7.3). The nonce is the timestamp in hexadecimal.
 */
export function createSignatures(now: () => number): Signatures {
  let made: KeyPairKeyObjectResult | undefined;
  // Made at the first use: the other products never need it.
  const keyPair = (): KeyPairKeyObjectResult =>
    (made ??= generateKeyPairSync('rsa', { modulusLength: 2048 }));
  const used = new Set<string>();

  const decrypt = (signature: string): URLSearchParams => {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const key = keyPair().privateKey;
    try {
      const text = privateDecrypt({ key, padding, oaepHash: 'sha256' }, Buffer.from(signature, 'base64'));
      return new URLSearchParams(text.toString('utf8'));
    } catch {
      throw new Refusal('signatureUnreadable');
    }
  };

  return {
    publicKey: () => keyPair().publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    sessionTokenIn: (signature) => {
      if (signature === undefined || used.has(signature)) throw new Refusal('signatureUnreadable');
      const fields = decrypt(signature);
      const timestamp = Number(fields.get('timestamp'));
      const fresh =
        Math.abs(timestamp - now()) <= toleranceMs && fields.get('nonce') === timestamp.toString(16);
      if (!fresh) throw new Refusal('signatureUnreadable');
      used.add(signature);
      return fields.get('session_token') ?? '';
    },
  };
}
