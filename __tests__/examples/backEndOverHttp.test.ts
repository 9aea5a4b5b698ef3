import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createIdTokenCheck, type IdTokenRules } from '../../examples/back-end/idToken';
import { startSandbox, type Sandbox } from '../../sandbox';
import { openApp } from '../world/app';
import { createTestClock } from '../world/clock';

/** The host app's call, over HTTP, to a back end that checks the token as the example does. */

let sandbox: Sandbox;
let backEnd: Server;

afterEach(async () => {
  backEnd.closeAllConnections();
  await new Promise((resolve) => backEnd.close(resolve));
  await sandbox.close();
});

/** @returns the status and the body that a signed-in user gets from a back end with these rules */
async function asked(layout: 'A' | 'B', rulesFor: (sandbox: Sandbox) => IdTokenRules) {
  sandbox = await startSandbox({ policy: { product: 'eiam', idTokenLayout: layout } });
  const check = createIdTokenCheck(rulesFor(sandbox));
  backEnd = createServer((request, response) => {
    check(request.headers.authorization ?? '').then(
      (id) => response.writeHead(200).end(id),
      (error: Error) => response.writeHead(401).end(error.message),
    );
  });
  await new Promise<void>((resolve) => backEnd.listen(0, '127.0.0.1', resolve));
  const app = openApp({ sandbox, openid: 'openid-bound', clock: createTestClock(Date.now()) });
  await app.actions.launch();
  const url = `http://127.0.0.1:${(backEnd.address() as AddressInfo).port}/orders`;
  const { status, body } = await app.hostApp.authorizedRequest({ method: 'POST', url });
  return { status, body, person: app.hostApp.current()?.person?.id };
}

const layoutA = ({ origin, clientId }: Sandbox): IdTokenRules => ({
  origin,
  issuer: `${origin}/api/v1/oauth2`,
  audience: clientId,
});
const layoutB = ({ origin }: Sandbox): IdTokenRules => ({
  origin,
  issuer: 'Issuer',
  audience: 'Audience',
  acceptEveryApplicationOfTheTenant: true,
});

describe('the back end of the example', () => {
  test.each([
    ['A', layoutA],
    ['B', layoutB],
  ] as const)('knows who calls from a token of layout %s', async (layout, rules) => {
    const { status, body, person } = await asked(layout, rules);
    expect(status).toBe(200);
    expect(person).toMatch(/./);
    expect(body).toBe(person);
  });

  test('answers 401 where the token is for another application', async () => {
    const { status, body } = await asked('A', (sandbox) => ({ ...layoutA(sandbox), audience: 'other' }));
    expect(status).toBe(401);
    expect(body).toContain('"aud"');
  });
});
