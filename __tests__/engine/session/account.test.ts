import { describe, expect, test } from '@jest/globals';
import { singleUse } from '../../../src/core/tokens';
import { idToken, sessionToken, type PhoneCode } from '../../../src/core/tokens';
import type { ProblemReport } from '../../../src/engine/diagnosis';
import type { AccountCalls } from '../../../src/engine/session/account';
import type { IdaasSettings } from '../../../src/idaas/settings';
import { codeOf, openEngine, sessionAt, settle } from '../openEngine';

const BOUND = { id: 'b1', kind: 'wechat', rawKind: 'weixin', nickname: '娜娜' } as const;

function openSignedIn(settings: Partial<IdaasSettings> = { offerMobileChange: true }) {
  const reports: ProblemReport[] = [];
  const engine = openEngine({ settings, onProblem: (report) => reports.push(report) });
  engine.signedIn();
  const renewed = () =>
    sessionAt(engine.clock, { sessionToken: sessionToken('session-2'), idToken: idToken('id-2') });
  return { ...engine, reports, renewed };
}

describe('the bound accounts', () => {
  test('are read with the id token', async () => {
    const { account, server } = openSignedIn();
    const accounts = account.boundAccounts();
    await settle();
    expect(server.last()).toMatchObject({ name: 'boundAccounts', args: ['id-1'] });
    await server.last().answer([BOUND]);
    expect(await accounts).toEqual([BOUND]);
  });

  test('are unbound with the id token', async () => {
    const { account, server } = openSignedIn();
    void account.unbind(BOUND);
    await settle();
    expect(server.last()).toMatchObject({ name: 'unbind', args: ['id-1', BOUND] });
  });

  test('are read once more with a new id token where the server finds the first expired', async () => {
    const { account, server, renewed, reports } = openSignedIn();
    const accounts = account.boundAccounts();
    await settle();
    await server.last().refuse({ code: 'idTokenExpired' });
    await server.last().answer(renewed());
    expect(server.last()).toMatchObject({ name: 'boundAccounts', args: ['id-2'] });
    await server.last().answer([BOUND]);
    expect(await accounts).toEqual([BOUND]);
    expect(reports).toEqual([]);
  });
});

describe('changing the number by the phone button', () => {
  const phoneCode = singleUse<'PhoneCode'>('phone-1');

  test('is followed by a renewal, which brings the new number', async () => {
    const { account, server, renewed, step } = openSignedIn();
    const changed = account.changeMobileByPhone(phoneCode);
    await settle();
    expect(server.last()).toMatchObject({ name: 'changeMobileByPhone', args: ['id-1', phoneCode] });
    await server.last().answer(undefined);
    expect(server.names()).toEqual(['changeMobileByPhone', 'renewSession']);
    const session = renewed();
    await server.last().answer(session);
    await changed;
    expect(step()).toEqual({ name: 'signedIn', session });
  });

  test('succeeds also where the renewal fails', async () => {
    const { account, server } = openSignedIn();
    const changed = account.changeMobileByPhone(phoneCode);
    await settle();
    await server.last().answer(undefined);
    await server.last().refuse({ code: 'offline' });
    await expect(changed).resolves.toBeUndefined();
  });

  test('is not repeated after a refusal, since its code is spent', async () => {
    const { account, server } = openSignedIn();
    const changed = codeOf(account.changeMobileByPhone(phoneCode));
    await settle();
    await server.last().refuse({ code: 'refused' });
    expect(await changed).toBe('refused');
    expect(server.names()).toEqual(['changeMobileByPhone']);
  });

  test('renews an id token that the server found expired, so that the next code is not lost too', async () => {
    const { account, server, renewed, reports } = openSignedIn();
    const changed = codeOf(account.changeMobileByPhone(phoneCode));
    await settle();
    await server.last().refuse({ code: 'idTokenExpired' });
    expect(server.names()).toEqual(['changeMobileByPhone', 'renewSession']);
    await server.last().answer(renewed());
    expect(await changed).toBe('idTokenExpired');
    const next = singleUse<'PhoneCode'>('phone-2');
    void account.changeMobileByPhone(next);
    await settle();
    expect(server.last()).toMatchObject({ name: 'changeMobileByPhone', args: ['id-2', next] });
    expect(reports.map(({ code }) => code)).toEqual(['idTokenExpired']);
  });

  test('tells why the change failed also where the renewal fails', async () => {
    const { account, server } = openSignedIn();
    const changed = codeOf(account.changeMobileByPhone(phoneCode));
    await settle();
    await server.last().refuse({ code: 'idTokenExpired' });
    await server.last().refuse({ code: 'offline' });
    expect(await changed).toBe('idTokenExpired');
  });

  test('that succeeded is a success also where the person signed out meanwhile', async () => {
    const { account, server, actions } = openSignedIn();
    const changed = account.changeMobileByPhone(phoneCode);
    await settle();
    void actions.signOut();
    await server.asked[0]?.answer(undefined);
    await expect(changed).resolves.toBeUndefined();
  });
});

describe('what the settings do not offer', () => {
  test.each([
    ['bound accounts', (calls: AccountCalls) => calls.boundAccounts()],
    ['unbinding', (calls: AccountCalls) => calls.unbind(BOUND)],
    ['another number', (calls: AccountCalls, code: PhoneCode) => calls.changeMobileByPhone(code)],
  ])('is not asked for: %s', async (_, call) => {
    const phoneCode = singleUse<'PhoneCode'>('phone-1');
    const { account, server, reports } = openSignedIn({
      offerBoundAccounts: false,
      offerMobileChange: false,
    });
    expect(await codeOf(call(account, phoneCode))).toBe('misconfigured');
    expect(server.names()).toEqual([]);
    expect(reports.map(({ code }) => code)).toEqual(['misconfigured']);
    // The code of the phone button is left for another try.
    expect(phoneCode.spend()).toBe('phone-1');
  });
});

describe('a failure reaches onProblem once', () => {
  test('of reading the bound accounts', async () => {
    const { account, server, reports } = openSignedIn();
    const failed = codeOf(account.boundAccounts());
    await settle();
    await server.last().refuse({ code: 'serverBusy' });
    expect(await failed).toBe('serverBusy');
    expect(reports.map(({ code }) => code)).toEqual(['serverBusy']);
  });

  test('of the silent sign-in that follows a session the server ended', async () => {
    const { account, server, clock, reports } = openSignedIn();
    clock.advance(300_000);
    const failed = codeOf(account.boundAccounts());
    await settle();
    await server.last().refuse({ code: 'sessionEnded' });
    await server.last().refuse({ code: 'offline' });
    expect(await failed).toBe('offline');
    expect(reports.map(({ code }) => code)).toEqual(['offline']);
  });

  test('of a renewal, however many callers wait for it', async () => {
    const { account, server, clock, reports } = openSignedIn();
    clock.advance(300_000);
    const failed = [codeOf(account.boundAccounts()), codeOf(account.boundAccounts())];
    await settle();
    await server.last().refuse({ code: 'offline' });
    expect(await Promise.all(failed)).toEqual(['offline', 'offline']);
    expect(reports.map(({ code }) => code)).toEqual(['offline']);
  });
});
