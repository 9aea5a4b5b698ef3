import { describe, expect, test } from '@jest/globals';
import { requireEmpty, requireObject, requireOk, type DecodeContext } from '../../src/idaas/response';
import { settingsOf } from '../../src/idaas/settings';

const reading: DecodeContext = {
  settings: { ...settingsOf('eiam'), problemOfErrorCode: { 'SDK.NEW.0001': 'codeWrong' } },
  now: 1000,
};
const reply = (body: string, status = 200) => ({ status, body, serverTime: null });

const NEW_CODE = '{"error_code":"IDAAS.SDK.NEW.0001","error_msg":"words"}';
const LOCKED = '{"error_code":"SDK.LOGIN.1003","error_msg":"unlocked in 2 minutes"}';

describe('only a 200 is let through', () => {
  test.each([requireOk, requireObject, requireEmpty])('by %p', (require) => {
    for (const status of [199, 201, 204, 302, 400])
      expect(() => require(reply(NEW_CODE, status), reading)).toThrow(
        expect.objectContaining({
          problem: { code: 'codeWrong', serverCode: 'SDK.NEW.0001', serverMessage: 'words' },
        }),
      );
  });

  test('and a wait that is told counts from the arrival of the answer', () => {
    expect(() => requireOk(reply(LOCKED, 400), reading)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ retryAt: 121_000 }) }),
    );
  });

  test('whatever it says', () => {
    for (const body of ['', '{}', NEW_CODE, '<html>'])
      expect(() => requireOk(reply(body), reading)).not.toThrow();
  });
});

describe('where an object is awaited', () => {
  test('it is handed on as it is', () => {
    expect(requireObject(reply(' {"a":1} '), reading)).toEqual({ a: 1 });
  });

  test.each(['', '<html>', '[]', '"text"', '7', 'null', 'true', '{"a":'])('%j is unreadable', (body) => {
    expect(() => requireObject(reply(body), reading)).toThrow('answerUnreadable');
  });
});

describe('where nothing is awaited', () => {
  test.each(['', ' \n', 'null', '{}', '{"success":true}', '{"error_code":" "}'])('%j is that', (body) => {
    expect(() => requireEmpty(reply(body), reading)).not.toThrow();
  });

  test.each(['<html>', '[]', '"text"', '7', 'true', '{"a":'])('%j is somebody else’s', (body) => {
    expect(() => requireEmpty(reply(body), reading)).toThrow('answerUnreadable');
  });

  test('an error code is no success, though it comes with a 200', () => {
    expect(() => requireEmpty(reply(NEW_CODE), reading)).toThrow('codeWrong');
  });
});
