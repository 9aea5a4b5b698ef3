import { describe, expect, jest, test } from '@jest/globals';
import { codeOf, openEngine, sessionAt, settle, type Options } from './openEngine';

/** A guest who took their consent back, on a page of the host app. */
async function afterWithdrawal(options: Options = {}) {
  const app = openEngine({ wanted: false, hasConsentPage: true, ...options });
  void app.launch();
  await settle();
  await app.server.last().answer({ status: 'SUCCESS', session: sessionAt(app.clock) });
  await app.consent.give();
  await app.withdrawConsent();
  app.pages.lay(['home', null]);
  const order = jest.fn(({ person }: { readonly person: { readonly name: string } | null }) => person?.name);
  const required = () => app.hostApp.requireSignIn(order);
  /** The person closed the page of the question, or it closed itself. */
  const closed = async () => {
    await app.pages.back(1);
    app.consentQuestion.left();
    app.clock.advance(0);
    await settle();
  };
  return { app, order, required, closed, asked: app.server.names().length };
}

describe('a person who took their consent back, on a page of the host app', () => {
  test('is asked for it over that page before anything is sent, and signed in once they agree', async () => {
    const { app, order, required, closed, asked } = await afterWithdrawal();
    const outcome = required();
    await settle();
    expect(app.pages.open()).toEqual(['home', null, 'privacy']);
    expect(app.consentQuestion.store.getState().isAsked).toBe(true);
    expect(app.server.names()).toHaveLength(asked);
    app.consentQuestion.agree();
    expect(app.consent.store.getState()).toMatchObject({ isGiven: true, isWithdrawn: false });
    await settle();
    // The page is still open: another move of pages would meet WeChat's closing of it.
    expect(app.server.names()).toHaveLength(asked);
    await closed();
    await app.server.last().answer({ status: 'SUCCESS', session: sessionAt(app.clock) });
    expect(await outcome).toEqual({ status: 'done', value: '李娜' });
    expect(order).toHaveBeenCalledTimes(1);
    expect(app.pages.open()).toEqual(['home', null]);
  });

  test.each(['declines', 'goes back'])('stays a guest where they are when the person %s', async (how) => {
    const { app, order, required, closed, asked } = await afterWithdrawal();
    const outcome = required();
    await settle();
    if (how === 'declines') app.consentQuestion.decline();
    await closed();
    expect(await outcome).toEqual({ status: 'declined' });
    expect(app.consent.store.getState().isWithdrawn).toBe(true);
    expect(app.server.names()).toHaveLength(asked);
    expect(order).not.toHaveBeenCalled();
    void required();
    await settle();
    expect(app.pages.open()).toEqual(['home', null, 'privacy']);
  });

  test('is asked once for any number of callers', async () => {
    const { app, required, closed } = await afterWithdrawal();
    const outcomes = [required(), required()];
    await settle();
    expect(app.pages.open()).toEqual(['home', null, 'privacy']);
    app.consentQuestion.decline();
    await closed();
    expect(await Promise.all(outcomes)).toEqual([{ status: 'declined' }, { status: 'declined' }]);
  });

  test('is told where the page cannot be opened, and can try again', async () => {
    const reports: string[] = [];
    const { app, required, asked } = await afterWithdrawal({ onProblem: ({ code }) => reports.push(code) });
    const push = jest.spyOn(app.pages, 'push').mockRejectedValueOnce(new Error('navigateTo:fail'));
    expect(await codeOf(required())).toBe('pageNotOpened');
    expect(reports).toEqual(['pageNotOpened']);
    expect(app.consentQuestion.store.getState().isAsked).toBe(false);
    expect(app.server.names()).toHaveLength(asked);
    push.mockRestore();
    void required();
    await settle();
    expect(app.consentQuestion.store.getState().isAsked).toBe(true);
  });
});

test('a consent that was never asked for is asked for by the page that needs it, not before', async () => {
  const app = openEngine({ wanted: false, hasConsentPage: true });
  void app.launch();
  await settle();
  await app.server.last().refuse({ code: 'offline' });
  const outcome = app.hostApp.requireSignIn(() => 'ordered');
  await settle();
  expect(app.consentQuestion.store.getState().isAsked).toBe(false);
  await app.server.last().answer({ status: 'SUCCESS', session: sessionAt(app.clock) });
  expect(await outcome).toEqual({ status: 'done', value: 'ordered' });
});

test('a host app with a user interface of its own asks by itself', async () => {
  const { app, required, asked } = await afterWithdrawal({ hasConsentPage: false });
  void required();
  await settle();
  expect(app.consentQuestion.store.getState().isAsked).toBe(false);
  expect(app.server.names()).toHaveLength(asked + 1);
});
