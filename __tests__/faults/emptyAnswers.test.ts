import { expect, test } from '@jest/globals';
import { requireEmpty } from '../../src/idaas/response';
import { settingsOf } from '../../src/idaas/settings';

/** What counts as "done" where the contract prints an empty 200. */

const reading = { settings: settingsOf('eiam'), now: 0 };
const read = (status: number, body: string) => () =>
  requireEmpty({ status, body, serverTime: null }, reading);

test.each(['', ' \n', 'null', '{}', '{"message":"ok"}', '{"error_code":""}'])('done: %j', (body) => {
  expect(read(200, body)).not.toThrow();
});

test.each(['<html></html>', '{"', '[]', '0', '"ok"', 'true'])('not done, whatever it is: %j', (body) => {
  expect(read(200, body)).toThrow('answerUnreadable');
});

test('an error code is a refusal, even in a 200', () => {
  expect(read(200, '{"error_code":"SDK.CAPTCHA.0006"}')).toThrow('sendFailed');
});

test.each([
  [429, 'serverBusy'],
  [500, 'serverBusy'],
  [404, 'answerUnreadable'],
  [204, 'answerUnreadable'],
])('status %d without a word of the provider is told as %s', (status, code) => {
  expect(read(status, '<html></html>')).toThrow(code);
});
