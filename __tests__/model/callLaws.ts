import { deepEqual, equal, ok } from 'node:assert/strict';
import { PATHS } from '../../src/idaas/paths';
import { codesSentTwice } from '../world/spentOnce';
import type { Model } from './model';
import type { Phone } from './phone';

/** A code that the server takes once leaves the phone once. */
export function expectSpentOnce({ sandbox }: Phone): void {
  deepEqual(codesSentTwice(sandbox), []);
}

/** "A code was sent" is said only of a code that the server said it had sent. */
export function expectSentAsTold({ app, network }: Phone): void {
  const { sentTo } = app().codeSender.store.getState();
  if (!sentTo) return;
  const sends = network.answers.filter(
    ({ request, response }) =>
      response.status === 200 && [PATHS.sendSms, PATHS.sendEmail].some((path) => request.url.endsWith(path)),
  );
  const recipients = sends.map(({ request }) => {
    const { mobile, email } = JSON.parse(request.body ?? '{}') as { mobile?: string; email?: string };
    return mobile ?? email;
  });
  ok(recipients.includes(sentTo.address), `no code was sent to ${sentTo.address}`);
}

/** What the host app asked for in the name of one person is never done in the name of another. */
export function expectSamePerson({ callers }: Model, { backEnd }: Phone): void {
  for (const { call, personId } of backEnd.served) equal(personId, callers.get(call));
}

/** Late answers to a reset that is over change nothing. */
export function expectResetOver({ isResetOver }: Model, { app }: Phone): void {
  if (!isResetOver) return;
  const { isRunning: isBusy, isReset, problem } = app().forgottenPassword.store.getState();
  equal(isBusy || isReset || problem !== null, false);
}
