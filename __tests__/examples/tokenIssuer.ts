import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';

const KID = 'key-1';
const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Seconds since 1970, as tokens have them. */
export const seconds = (): number => Math.floor(Date.now() / 1000);

/** A tenant that signs whatever a test asks for, and serves its keys over HTTP. */
export async function startTokenIssuer() {
  const [own, foreign] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256'),
  ]);
  const keys = { keys: [{ ...(await exportJWK(own.publicKey)), kid: KID, alg: 'RS256', use: 'sig' }] };
  const server = createServer((request, response) => {
    const isThere = request.url === '/api/v1/oauth2/keys';
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'application/json' });
    response.end(isThere ? JSON.stringify(keys) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    /** signed with the tenant's key */
    sign: (claims: JWTPayload, kid = KID) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(own.privateKey),
    /** signed with another key under the name of the tenant's */
    forge: (claims: JWTPayload) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: KID }).sign(foreign.privateKey),
    /** without a signature */
    unsigned: (claims: JWTPayload) => `${json({ alg: 'none', kid: KID })}.${json(claims)}.`,
    /** signed with the public key as if it were a shared secret, which everyone can do */
    signedWithPublicKey: async (claims: JWTPayload) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: KID })
        .sign(Buffer.from(await exportSPKI(own.publicKey))),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
