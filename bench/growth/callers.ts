import { openApp } from '../../__tests__/world/app';
import type { Sandbox } from '../../sandbox';
import type { Curve } from './curve';
import { onSandbox } from './onSandbox';

/** What a number of callers asked WeChat and the provider for. */
interface Asked {
  readonly callers: number;
  readonly logins: number;
  readonly requests: number;
}

const together = (times: number, act: () => Promise<unknown>): Promise<unknown[]> =>
  Promise.all(Array.from({ length: times }, act));

/** Calls of `requireSignIn` at once, in an app that was just opened: what WeChat and the provider are asked for. */
export async function callersAtOnce(amounts: readonly number[]): Promise<Curve[]> {
  const asked: Asked[] = [];
  for (const callers of amounts) asked.push(await onSandbox((sandbox) => askedBy(callers, sandbox)));
  const curve = (name: string, cost: string, of: (row: Asked) => number): Curve => ({
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
  for (const taps of amounts) points.push([taps, await onSandbox((sandbox) => codesSentFor(taps, sandbox))]);
  return {
    name: 'taps-codes',
    title: 'Taps on "get code" at once: codes sent',
    of: 'taps',
    cost: 'codes sent',
    growth: 'flat',
    points,
  };
}

async function askedBy(callers: number, sandbox: Sandbox): Promise<Asked> {
  const app = openApp({ sandbox, openid: 'openid-bound' });
  void app.launch();
  await together(callers, () => app.hostApp.requireSignIn(({ person }) => person?.id));
  return { callers, logins: app.loginCodes(), requests: sandbox.requests.length };
}

async function codesSentFor(taps: number, sandbox: Sandbox): Promise<number> {
  const app = openApp({ sandbox });
  await app.launch();
  const recipient = { method: 'mobile', address: '13800138000' } as const;
  await together(taps, () => app.codeSender.request('binding', recipient));
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(`no puzzle, but ${stage.name}`);
  const x = sandbox.control.captchaX(stage.puzzle.token) ?? -1;
  await together(taps, () => app.codeSender.solve('binding', x));
  return sandbox.control.inbox().length;
}
