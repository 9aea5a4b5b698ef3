import dgram from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { HttpRequest, HttpResponse, Transport } from '../../src/core/ports';
import { errorOfFailure } from '../../src/wechat/failure';

/**
 * A network that is broken for one request. Each failure happens on this computer, is read from what Node says of it, and is
 * reported as WeChat words it.
 * @param network a network that works
 */
type Break = (request: HttpRequest, network: Transport) => Promise<HttpResponse>;

/** What WeChat says (`errMsg`), by the code of Node's error. */
const WORDS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'request:fail -202:net::ERR_CERT_AUTHORITY_INVALID',
  // Node 20 and later versions name it differently.
  EPROTO: 'request:fail -107:net::ERR_SSL_PROTOCOL_ERROR',
  ERR_SSL_WRONG_VERSION_NUMBER: 'request:fail -107:net::ERR_SSL_PROTOCOL_ERROR',
  ENOTFOUND: 'request:fail -105:net::ERR_NAME_NOT_RESOLVED',
};

const failureOf = (errMsg: string) => errorOfFailure({ errMsg }, 'unreachable');

/** @throws {ProblemError} as the app's transport does; an Error where Node's code is another one than expected */
async function failLike(asked: Promise<unknown>): Promise<never> {
  const code = await asked.then(
    () => 'none: it was answered',
    (error: NodeJS.ErrnoException) => error.code ?? 'none',
  );
  const words = WORDS[code];
  if (words === undefined) throw new Error(`Node failed with the code ${code}`);
  throw failureOf(words);
}

const openOverTls = (url: URL): Promise<unknown> =>
  new Promise((resolve, reject) => https.get(url, { agent: false }, resolve).on('error', reject));

let certificate: ReturnType<typeof generate> | undefined;

/** The certificate of the server is signed by no authority. */
async function untrusted({ url }: HttpRequest): Promise<never> {
  certificate ??= generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
  const { private: key, cert } = await certificate;
  const server = https.createServer({ key, cert }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return failLike(openOverTls(new URL(new URL(url).pathname, `https://localhost:${port}`))).finally(() =>
    server.close(),
  );
}

/** The server answers on its https port without encryption, as a captive portal does. */
function plainText({ url }: HttpRequest): Promise<never> {
  return failLike(openOverTls(new URL(url.replace(/^http:/, 'https:'))));
}

/** No name server knows the host. */
async function unknownHost(): Promise<never> {
  const server = dgram.createSocket('udp4');
  server.on('message', (query, from) => server.send(noSuchName(query), from.port, from.address));
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  const resolver = new Resolver({ tries: 1 });
  resolver.setServers([`127.0.0.1:${server.address().port}`]);
  return failLike(resolver.resolve4('idaas.example')).finally(() => server.close());
}

/** The query of a DNS client as the answer to it: a response (QR), recursion available, NXDOMAIN (RFC 1035, 4.1.1). */
function noSuchName(query: Buffer): Buffer {
  const answer = Buffer.from(query);
  answer.writeUInt16BE(0x8183, 2);
  return answer;
}

/** The server does its work while the app goes to the background, and WeChat gives the answer up. */
async function interrupted(request: HttpRequest, network: Transport): Promise<never> {
  await network(request);
  throw failureOf('request:fail interrupted');
}

export const BREAKS = { untrusted, plainText, unknownHost, interrupted } as const satisfies Record<
  string,
  Break
>;

export type BreakName = keyof typeof BREAKS;

/** A network that a test can break for the requests to one path. */
export function createBreakableNetwork(network: Transport) {
  let broken: { readonly path: string; readonly with: Break } | null = null;
  return {
    transport: (request: HttpRequest): Promise<HttpResponse> =>
      broken && request.url.endsWith(broken.path) ? broken.with(request, network) : network(request),
    breakAt(path: string, name: BreakName): void {
      broken = { path, with: BREAKS[name] };
    },
    mend(): void {
      broken = null;
    },
  };
}
