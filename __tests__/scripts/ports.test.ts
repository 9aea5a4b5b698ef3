import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { startOnFreePort } from '../../scripts/ports';

const open: Server[] = [];

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      open.push(server);
      resolve(server);
    });
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done))));
});

test('a taken port leads to a free one near it', async () => {
  const taken = portOf(await listen(0));
  const other = await startOnFreePort(taken, listen);
  expect(portOf(other)).not.toBe(taken);
});

test('an error that is not about the port is passed on', async () => {
  await expect(startOnFreePort(1, () => Promise.reject(new Error('no seed')))).rejects.toThrow('no seed');
});
