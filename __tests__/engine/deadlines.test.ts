import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { Ports } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';
import { withDeadlines } from '../../src/engine/deadlines';
import { withPageDeadlines } from '../../src/engine/pageDeadlines';
import { createTestClock } from '../world/clock';
import { createTestPlatform } from '../world/platform';
import { codeOf, settle } from './openEngine';

const REQUEST = { method: 'GET', url: 'https://tenant.example/', headers: {}, body: null } as const;

/** Each way to wait for the platform, with the longest wait and the problem after it. */
const WAITS: readonly (readonly [string, number, string, (ports: Ports) => Promise<unknown>])[] = [
  ['a request', DEADLINE_MS.request, 'timedOut', (ports) => ports.transport(REQUEST)],
  ['a login code', DEADLINE_MS.loginCode, 'wechatSilent', (ports) => ports.requestLoginCode()],
  ['reading the vault', DEADLINE_MS.vault, 'wechatSilent', (ports) => ports.vault.read()],
  ['reading a storage', DEADLINE_MS.vault, 'wechatSilent', (ports) => ports.openStorage('consent').read()],
  ['writing a storage', DEADLINE_MS.vault, 'wechatSilent', (ports) => ports.openStorage('consent').write(1)],
  ['the system', DEADLINE_MS.device, 'wechatSilent', (ports) => ports.device.readSystem()],
  ['the user agent', DEADLINE_MS.device, 'wechatSilent', (ports) => ports.device.readUserAgent()],
  ['random bytes', DEADLINE_MS.device, 'wechatSilent', (ports) => ports.device.randomBytes(4)],
  ['the privacy guide', DEADLINE_MS.device, 'wechatSilent', (ports) => ports.gate.isGuideDue()],
  ['the connection', DEADLINE_MS.device, 'wechatSilent', (ports) => ports.connection.isOffline()],
  ['opening a page', DEADLINE_MS.navigation, 'wechatSilent', (ports) => ports.navigation.push('bind')],
  [
    'replacing a page',
    DEADLINE_MS.navigation,
    'wechatSilent',
    (ports) => ports.navigation.replaceTop('bind'),
  ],
  [
    'replacing all pages',
    DEADLINE_MS.navigation,
    'wechatSilent',
    (ports) => ports.navigation.replaceAll('home'),
  ],
  [
    'opening a page of the host app',
    DEADLINE_MS.navigation,
    'wechatSilent',
    (ports) => ports.navigation.pushHostPage('pages/help/index'),
  ],
  ['copying', DEADLINE_MS.person, 'wechatSilent', (ports) => ports.assistance.copy('a text')],
  ['calling', DEADLINE_MS.person, 'wechatSilent', (ports) => ports.assistance.call('10086')],
  ['vibrating', DEADLINE_MS.device, 'wechatSilent', (ports) => ports.assistance.vibrate('light')],
  ['a toast', DEADLINE_MS.device, 'wechatSilent', (ports) => ports.assistance.toast('done', 'success')],
  ['closing a page', DEADLINE_MS.navigation, 'wechatSilent', (ports) => ports.navigation.back(1)],
];

/** A platform whose every promise comes from `answer`. */
function platformThat(answer: () => Promise<never>) {
  const clock = createTestClock();
  const platform = createTestPlatform(clock);
  const ports: Ports = {
    ...platform,
    transport: answer,
    requestLoginCode: answer,
    vault: { read: answer, write: answer, clear: answer },
    openStorage: () => ({ read: answer, write: answer }),
    device: { readSystem: answer, readUserAgent: answer, randomBytes: answer },
    gate: { ...platform.gate, isGuideDue: answer },
    connection: { ...platform.connection, isOffline: answer },
    assistance: { copy: answer, call: answer, vibrate: answer, toast: answer },
    navigation: {
      openPages: () => [],
      push: answer,
      replaceTop: answer,
      replaceAll: answer,
      back: answer,
      pushHostPage: answer,
    },
  };
  return { clock, ports: withAllDeadlines(ports) };
}

const withAllDeadlines = (ports: Ports): Ports => ({
  ...withDeadlines(ports),
  ...withPageDeadlines(ports, ports.clock),
});

describe.each(WAITS)('%s', (_what, ms, code, wait) => {
  test(`that never comes is ${code} at its deadline, and not before`, async () => {
    const { clock, ports } = platformThat(() => new Promise(() => undefined));
    let outcome = 'still waiting';
    void codeOf(wait(ports)).then((end) => (outcome = end));
    clock.advance(ms - 1);
    await settle();
    expect(outcome).toBe('still waiting');
    clock.advance(1);
    await settle();
    expect(outcome).toBe(code);
  });

  test('that is refused keeps its problem', async () => {
    const { ports } = platformThat(() => Promise.reject(new ProblemError({ code: 'interrupted' })));
    expect(await codeOf(wait(ports))).toBe('interrupted');
  });

  test('that cannot even be asked for is a rejection, not an exception', async () => {
    const { ports } = platformThat(() => {
      throw new ProblemError({ code: 'interrupted' });
    });
    expect(await codeOf(wait(ports))).toBe('interrupted');
  });
});

test('the vault’s writes have no deadline here: persistence sets it, to hear of a late end', async () => {
  const { clock, ports } = platformThat(() => new Promise(() => undefined));
  let outcome = 'still waiting';
  void codeOf(ports.vault.clear()).then((end) => (outcome = end));
  clock.advance(60_000);
  await settle();
  expect(outcome).toBe('still waiting');
});

test('what is no promise passes through', async () => {
  const clock = createTestClock();
  const seen: string[] = [];
  const platform = createTestPlatform(clock);
  const ports = withAllDeadlines({
    ...platform,
    gate: {
      ...platform.gate,
      listen: () => void seen.push('listen'),
      onHostListener: () => void seen.push('onHostListener'),
      openGuide: () => void seen.push('openGuide'),
    },
    connection: { ...platform.connection, onChange: () => () => void seen.push('stopped') },
  });
  ports.gate.listen(() => undefined);
  ports.gate.onHostListener(() => undefined);
  ports.gate.openGuide();
  ports.connection.onChange(() => undefined)();
  expect(seen).toEqual(['listen', 'onHostListener', 'openGuide', 'stopped']);
  expect(ports.navigation.openPages()).toEqual(['home']);
  await ports.openStorage('consent').write('yes');
  expect(await ports.openStorage('consent').read()).toBe('yes');
});
