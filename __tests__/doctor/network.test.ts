import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { judgeName } from '../../scripts/doctor/checks/address';
import { failureOf } from '../../scripts/doctor/net/failure';
import { isLoopback, isPrivate } from '../../scripts/doctor/net/names';
import { closing, errorsOf, examine, findingsOf } from './setup';

/** A TCP server that speaks no HTTP. `onConnection` says what it does with a connection. */
async function serve(onConnection: (socket: net.Socket) => void): Promise<string> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onConnection(socket);
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
  ['E_UNLISTED', 'reset'],
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
