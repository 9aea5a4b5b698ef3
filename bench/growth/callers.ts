import { openApp } from '../../__tests__/world/app';
import { startSandbox, type Sandbox } from '../../sandbox';
import type { Curve } from './curve';

/** Calls of `requireSignIn` at once, in an app that was just opened: what WeChat and the provider are asked for. */
export async function callersAtOnce(amounts: readonly number[]): Promise<Curve[]> {
  const asked: { readonly callers: number; readonly logins: number; readonly requests: number }[] = [];
  for (const callers of amounts) {
    const sandbox = await startSandbox({ policy: { product: 'eiam' } });
    try {
      const app = openApp({ sandbox, openid: 'openid-bound' });
      void app.launch();
      await Promise.all(
        Array.from({ length: callers }, () => app.hostApp.requireSignIn(({ person }) => person?.id)),
      );
      asked.push({ callers, logins: app.loginCodes(), requests: sandbox.requests.length });
    } finally {
      await sandbox.close();
    }
  }
  const curve = (name: string, cost: string, of: (row: (typeof asked)[number]) => number): Curve => ({
    name,
    title: `Callers of requireSignIn at once: ${cost}`,
    of: 'callers',
    cost,
    growth: 'flat',
    points: asked.map((row) => [row.callers, of(row)]),
  });
  return [
    curve('callers-logins', 'calls of wx.login', ({ logins }) => logins),
    curve('callers-requests', 'requests to the provider', ({ requests }) => requests),
  ];
}

/** Taps on "get code" at once, for one number: how often a code is sent to it. */
export async function tapsForCode(amounts: readonly number[]): Promise<Curve> {
  const points: [number, number][] = [];
  for (const taps of amounts) {
    const sandbox = await startSandbox({ policy: { product: 'eiam' } });
    try {
      points.push([taps, await codesSentFor(taps, sandbox)]);
    } finally {
      await sandbox.close();
    }
  }
  return {
    name: 'taps-codes',
    title: 'Taps on "get code" at once: codes sent',
    of: 'taps',
    cost: 'codes sent',
    growth: 'flat',
    points,
  };
}

async function codesSentFor(taps: number, sandbox: Sandbox): Promise<number> {
  const app = openApp({ sandbox });
  await app.launch();
  const recipient = { method: 'mobile', address: '13800138000' } as const;
  const each = <T>(act: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: taps }, act));
  await each(() => app.codeSender.request('binding', recipient));
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(`no puzzle, but ${stage.name}`);
  const x = sandbox.control.captchaX(stage.puzzle.token) ?? -1;
  await each(() => app.codeSender.solve('binding', x));
  return sandbox.control.inbox().length;
}
