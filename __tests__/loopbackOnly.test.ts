import { createServer } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';

test('a request beyond this computer is refused by name', async () => {
  const refused = fetch('http://192.0.2.1/').catch((error: Error) => String(error.cause));
  expect(await refused).toContain('a test asked for 192.0.2.1');
  const overTls = new Promise((resolve) => get('https://tenant.example.com/', resolve).on('error', resolve));
  expect(String(await overTls)).toContain('a test asked for tenant.example.com');
});

test('a request to this computer is let through', async () => {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
  expect(await answer.text()).toBe('here');
  await new Promise((resolve) => server.close(resolve));
});
