import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { judgeCertificate } from '../../scripts/doctor/checks/certificate';
import { judgeName } from '../../scripts/doctor/checks/reach';
import { failureOf } from '../../scripts/doctor/net/failure';
import { isLoopback, isPrivate } from '../../scripts/doctor/net/names';
import { closing, codeOf, errorsOf, examine, findingsOf, openSandbox } from './doctoring';
import { startGateway } from './gateway';

const DAY_MS = 86_400_000;

interface Made {
  readonly host?: string;
  readonly days?: number;
  /** days from now */
  readonly from?: number;
  /** an authority; without it the certificate signs itself */
  readonly issuer?: { readonly key: string; readonly cert: string };
}

/** A certificate made for `localhost` or another host, valid from yesterday for some days. */
async function certificate({ host = 'localhost', days = 365, from = -1, issuer }: Made = {}) {
  const start = Date.now() + from * DAY_MS;
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(start),
    notAfterDate: new Date(start + days * DAY_MS),
    ...(issuer === undefined ? {} : { ca: issuer }),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return { key: made.private, cert: made.cert };
}

/** The sandbox behind https. */
const secure = async (tls: { key: string; cert: string }) =>
  startGateway({ to: (await openSandbox()).origin, tls });

/** A server that greets every connection in its own way. */
async function serve(greet: (socket: net.Socket) => void): Promise<string> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing({
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(resolve));
    },
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the certificate', () => {
  test('of a trusted authority, for this host, is good, and the tenant is asked', async () => {
    const tls = await certificate();
    const report = await examine(await secure(tls), { roots: [tls.cert] });
    expect(codeOf(report, 'certificate')).toBe('certificateGood');
    expect(errorsOf(report)).toEqual([]);
    expect(report.requests).toBeGreaterThan(10);
  });

  test.each([
    ['of no authority', {}, false, 'certificateUntrusted'],
    ['that ended', { from: -30, days: 10 }, true, 'certificateExpired'],
    ['that is not valid yet', { from: 1 }, true, 'certificateNotYet'],
    ['made for another host', { host: 'other.example.com' }, true, 'certificateOfAnother'],
  ])('%s ends the run before anything is sent', async (_, made, isTrusted, code) => {
    const tls = await certificate(made);
    const report = await examine(await secure(tls), { roots: isTrusted ? [tls.cert] : [] });
    expect(codeOf(report, 'certificate')).toBe(code);
    expect(codeOf(report, 'answers')).toBe('notAsked');
    expect(report.requests).toBe(0);
    expect(report.exitCode).toBe(1);
  });

  test('whose chain the server does not send ends the run too', async () => {
    const authority = await certificate({ host: 'authority.example.com' });
    const report = await examine(await secure(await certificate({ issuer: authority })));
    expect(codeOf(report, 'certificate')).toBe('certificateIncomplete');
    expect(report.requests).toBe(0);
  });

  test('that is refused for another reason is told by its code', () => {
    const shown = { protocol: 'TLSv1.3', problem: 'CERT_REVOKED', validTo: 0, names: '' };
    const [finding] = judgeCertificate(shown, { host: 'a', extraRoots: false, now: 0 });
    expect(finding).toMatchObject({ code: 'certificateRefused', says: 'It is refused (CERT_REVOKED).' });
  });

  test('names the hosts it is made for, where they are others', async () => {
    const tls = await certificate({ host: 'other.example.com' });
    const report = await examine(await secure(tls), { roots: [tls.cert] });
    expect(findingsOf(report, 'certificate')[0]?.says).toBe(
      'It is not made for localhost, but for other.example.com.',
    );
  });

  test('that ends within three weeks is a warning', async () => {
    const tls = await certificate({ days: 15 });
    const report = await examine(await secure(tls), { roots: [tls.cert] });
    expect(codeOf(report, 'certificate')).toBe('certificateEndsSoon');
    expect(findingsOf(report, 'certificate')[0]?.says).toContain('in 13 days');
    expect(errorsOf(report)).toEqual([]);
  });

  test('is a warning where this computer trusts more than phones do', async () => {
    const tls = await certificate();
    const report = await examine(await secure(tls), { roots: [tls.cert], extraRoots: true });
    expect(codeOf(report, 'certificate')).toBe('certificateGood certificateExtraRoots');
  });
});

describe('a tenant that cannot be reached', () => {
  test('because nothing listens', async () => {
    const free = net.createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const report = await examine({ origin: `http://127.0.0.1:${port}` });
    expect(errorsOf(report)).toEqual(['connection: connectionFailed']);
    expect(findingsOf(report, 'connection')[0]?.says).toBe('Nothing listens at this port (ECONNREFUSED).');
  });

  test('because its name has no address', async () => {
    // A label of more than 63 characters is no host name, so no resolver is asked.
    const report = await examine({ origin: `https://${'a'.repeat(64)}.invalid` });
    expect(errorsOf(report)).toEqual(['name: nameFailed']);
    expect(findingsOf(report, 'name')[0]?.says).toContain('The host name has no address');
  });

  test('because its port speaks no TLS', async () => {
    const address = await serve((socket) => socket.end('220 mail.example.com ESMTP\r\n'));
    const report = await examine({ origin: `https://${address}` });
    expect(errorsOf(report)).toEqual(['connection: connectionFailed']);
    expect(findingsOf(report, 'connection')[0]?.says).toContain('No secure connection could be made');
  });

  test('because its port never answers the handshake', async () => {
    const report = await examine({ origin: `https://${await serve(() => undefined)}` }, { timeoutMs: 200 });
    expect(findingsOf(report, 'connection')[0]?.says).toBe('There was no answer in time (ETIMEDOUT).');
  });

  test('because its port does not speak HTTP', async () => {
    const address = await serve((socket) => socket.end('220 mail.example.com ESMTP\r\n'));
    const report = await examine({ origin: `http://${address}` });
    expect(findingsOf(report, 'answers')[0]?.says).toContain('What answers does not speak HTTP');
  });
});

describe('an address', () => {
  test('without https is refused before the client id is sent', async () => {
    const report = await examine({ origin: 'http://login.example.com' });
    expect(errorsOf(report)).toEqual(['address: addressNotHttps']);
    expect(report.requests).toBe(0);
  });

  test('that is a number is refused, as WeChat does', async () => {
    expect(errorsOf(await examine({ origin: 'https://192.0.2.1' }))).toEqual(['address: addressIp']);
  });

  test('of a private network is a warning: phones outside cannot reach it', () => {
    expect(judgeName({ addresses: ['203.0.113.9'] }).severity).toBe('ok');
    expect(judgeName({ addresses: ['203.0.113.9', '10.1.2.3'] })).toMatchObject({
      code: 'namePrivate',
      severity: 'warning',
    });
  });

  test.each([
    ['10.1.2.3', true],
    ['172.31.0.1', true],
    ['172.32.0.1', false],
    ['192.168.0.1', true],
    ['100.64.0.1', true],
    ['fd00::1', true],
    ['2001:db8::1', false],
    ['203.0.113.9', false],
  ])('%s is of a private network: %s', (address, isInside) => {
    expect(isPrivate(address)).toBe(isInside);
  });

  test.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['::1', true],
    ['127.0.0.1.example.com', false],
    ['localhost.example.com', false],
  ])('%s is this computer: %s', (host, isHere) => {
    expect(isLoopback(host)).toBe(isHere);
  });
});

test.each([
  ['ECONNREFUSED', 'refused'],
  ['ENOTFOUND', 'unresolved'],
  ['EAI_AGAIN', 'unresolved'],
  ['ETIMEDOUT', 'timeout'],
  ['ECONNRESET', 'reset'],
  ['ENETUNREACH', 'unreachable'],
  ['HPE_INVALID_CONSTANT', 'notHttp'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['EPROTO', 'tls'],
  ['E_NOBODY_KNOWS', 'reset'],
])("Node's %s is %s", (code, kind) => {
  expect(failureOf(Object.assign(new Error('x'), { code }))).toEqual({ kind, detail: code });
});

test.each([
  [new Error('socket hang up'), 'socket hang up'],
  ['a text', 'a text'],
  [{}, 'unknown'],
])('what fails without a code, %p, keeps its words', (thrown, detail) => {
  expect(failureOf(thrown)).toEqual({ kind: 'reset', detail });
});
