import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { Connection } from '../../src/core/ports';
import { ProblemError, type ProblemCode } from '../../src/core/problems';
import { codeOf, openEngine, settle } from './openEngine';

const GET = { method: 'GET', url: 'https://api.example/orders' } as const;
const CAUSE = { errMsg: 'request:fail ssl hand shake error' };

const connectionThat = (isOffline: Connection['isOffline']): Connection => ({
  isOffline,
  onChange: () => () => undefined,
});
const HERE = connectionThat(() => Promise.resolve(false));
const GONE = connectionThat(() => Promise.resolve(true));
const UNKNOWN = connectionThat(() => Promise.reject(new Error('getNetworkType:fail')));
const SILENT = connectionThat(() => new Promise<never>(() => undefined));

/** A phone on which every request, and every login code, fails with `code`. */
function phone(code: ProblemCode, connection: Connection) {
  const fail = () => Promise.reject(new ProblemError({ code }, CAUSE));
  const app = openEngine({ ports: { transport: fail, requestLoginCode: fail, connection } });
  app.signedIn();
  return app;
}

describe('a request that reached no server', () => {
  test.each<[string, Connection, ProblemCode]>([
    ['has one', HERE, 'unreachable'],
    ['has none', GONE, 'offline'],
    ['does not say', UNKNOWN, 'unreachable'],
  ])('where the phone %s: %p', async (_case, connection, code) => {
    expect(await codeOf(phone('unreachable', connection).hostApp.authorizedRequest(GET))).toBe(code);
  });

  test('settles at the deadline where the phone never says whether it has a network', async () => {
    const app = phone('unreachable', SILENT);
    const code = codeOf(app.hostApp.authorizedRequest(GET));
    await settle();
    app.clock.advance(DEADLINE_MS.device);
    expect(await code).toBe('unreachable');
  });

  test('keeps what WeChat said as the cause, for a developer', async () => {
    for (const connection of [HERE, GONE])
      await expect(phone('unreachable', connection).hostApp.authorizedRequest(GET)).rejects.toMatchObject({
        cause: CAUSE,
      });
  });
});

test.each(['interrupted', 'timedOut', 'originNotAllowed'] as const)(
  'a request that failed otherwise stays %s, also without a network',
  async (code) => {
    expect(await codeOf(phone(code, GONE).hostApp.authorizedRequest(GET))).toBe(code);
  },
);

test.each<[Connection, ProblemCode]>([
  [HERE, 'unreachable'],
  [GONE, 'offline'],
])('a login code that could not be fetched is told alike', async (connection, code) => {
  const fail = () => Promise.reject(new ProblemError({ code: 'unreachable' }));
  const app = openEngine({ ports: { requestLoginCode: fail, connection } });
  await app.actions.launch();
  expect(app.problem()?.code).toBe(code);
});
