import { describe, expect, jest, test } from '@jest/globals';
import { createComposition } from './composedApp';

const world = createComposition();
const bug = new TypeError('cannot read a member of undefined');
const conducts = { request: { kind: 'throws', error: bug } } as const;

/** What is printed from now on; the composition restores the console after each test. */
function printed(): unknown[][] {
  const lines: unknown[][] = [];
  for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const)
    jest.spyOn(console, method).mockImplementation((...told: unknown[]) => void lines.push(told));
  return lines;
}

describe('a bug of ours inside an exchange', () => {
  test('is printed with its cause in a development build', async () => {
    const lines = printed();
    const { compose } = await world.launched({ isDevelopment: true, conducts });
    expect(compose.store.getState().attempt).toMatchObject({ problem: { code: 'unexpected' } });
    expect(lines.length).toBeGreaterThan(0);
    lines.forEach((line) => expect(line).toEqual(['[idaas] unexpected:', bug]));
  });

  test('is printed nowhere in the package that people get', async () => {
    const lines = printed();
    const { compose } = await world.launched({ isDevelopment: false, conducts });
    expect(compose.store.getState().attempt).toMatchObject({ problem: { code: 'unexpected' } });
    expect(lines).toEqual([]);
  });
});

test('a failure that was foreseen is printed nowhere', async () => {
  const lines = printed();
  world.sandbox().control.fault({ path: 'wechat-miniprogram', kind: '500' });
  const { compose } = await world.launched({ isDevelopment: true });
  expect(compose.store.getState().attempt).toMatchObject({ problem: { code: 'serverBusy' } });
  expect(lines).toEqual([]);
});

describe('the listener of a host app for failures', () => {
  const breakSignIn = () => world.sandbox().control.fault({ path: 'wechat-miniprogram', kind: '500' });
  /** An app whose launch failed, and whose next sign-in fails as well. */
  const failing = async () => {
    breakSignIn();
    const app = await world.launched();
    breakSignIn();
    return app;
  };

  test('is told of each with codes and the reference that the person is shown, until it is stopped', async () => {
    const { compose, hostApp } = await failing();
    const told: unknown[] = [];
    const stop = hostApp.onProblem((report) => told.push(report));
    await compose.actions.signIn();
    const report = { code: 'serverBusy', serverCode: 'SDK.COMMON.1008', traceId: compose.tracer.traceId() };
    expect(told).toEqual([report]);
    stop();
    breakSignIn();
    await compose.actions.signIn();
    expect(told).toHaveLength(1);
  });

  test('keeps nothing from going on where it throws, and the next one is told', async () => {
    const lines = printed();
    const { compose, hostApp } = await failing();
    const told: unknown[] = [];
    hostApp.onProblem(() => {
      throw bug;
    });
    hostApp.onProblem(({ code }) => told.push(code));
    await compose.actions.signIn();
    expect(told).toEqual(['serverBusy']);
    expect(compose.store.getState().attempt).toMatchObject({ problem: { code: 'serverBusy' } });
    expect(lines).toEqual([]);
  });
});
