import { describe, expect, test } from '@jest/globals';
import {
  isObject,
  parseJson,
  positiveOf,
  readEmptyAnswer,
  requireObject,
  requireText,
  textOf,
} from '../../src/idaas/decode';
import { decodeContext } from './contexts';

const context = decodeContext({ problemOfErrorCode: { 'SDK.NEW.0001': 'codeWrong' } }, 1000);
const reply = (body: string, status = 200) => ({ status, body, serverTime: null });

const NEW_CODE = '{"error_code":"IDAAS.SDK.NEW.0001","error_msg":"words"}';
const BUSY = '{"error_code":"SDK.COMMON.1008","error_msg":"busy"}';
const LOCKED = '{"error_code":"SDK.LOGIN.1003","error_msg":"unlocked in 2 minutes"}';

describe.each([requireObject, readEmptyAnswer])('only a 200 is an answer to %p', (read) => {
  test.each([199, 201, 204, 400])('not a %d', (status) => {
    expect(() => read(reply(NEW_CODE, status), context)).toThrow(
      expect.objectContaining({
        problem: { code: 'codeWrong', serverCode: 'SDK.NEW.0001', serverMessage: 'words' },
      }),
    );
  });

  test('a wait counts from the arrival of the answer', () => {
    expect(() => read(reply(LOCKED, 400), context)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ retryAt: 121_000 }) }),
    );
  });

  test.each([
    [404, 'answerUnreadable'],
    [204, 'answerUnreadable'],
    [429, 'serverBusy'],
    [502, 'serverBusy'],
  ])('a %d without an error code is %s', (status, code) => {
    for (const body of ['<html></html>', '{}', '[]', '{"error_code":7}', '{"error_code":" "}'])
      expect(() => read(reply(body, status), context)).toThrow(code);
  });
});

test('a 204 without a body is an empty answer, and no object', () => {
  expect(() => readEmptyAnswer(reply('', 204), context)).not.toThrow();
  expect(() => requireObject(reply('', 204), context)).toThrow('answerUnreadable');
  for (const read of [requireObject, readEmptyAnswer])
    for (const status of [201, 202, 404])
      expect(() => read(reply('', status), context)).toThrow('answerUnreadable');
});

describe.each([requireObject, readEmptyAnswer])('a redirect is wrong settings to %p', (read) => {
  test.each([300, 301, 302, 303, 307, 308, 399])(
    '%d, whatever it says, and whatever it was asked with',
    (status) => {
      for (const proof of [null, 'stateToken', 'session', 'idToken'] as const)
        for (const body of ['', '<html></html>', '{}', NEW_CODE])
          expect(() => read(reply(body, status), { ...context, proof })).toThrow(
            expect.objectContaining({ problem: { code: 'misconfigured' } }),
          );
    },
  );
});

describe('where an object is expected', () => {
  test('it is handed on as it is', () => {
    expect(requireObject(reply(' {"a":1} '), context)).toEqual({ a: 1 });
  });

  test.each(['', '<html>', '[]', '"text"', '7', 'null', 'true', '{"a":'])('%j is unreadable', (body) => {
    expect(() => requireObject(reply(body), context)).toThrow('answerUnreadable');
  });
});

describe('where an empty body is expected', () => {
  test.each(['', ' \n', 'null', '{}', '{"success":true}', '{"error_code":" "}'])('%j is accepted', (body) => {
    expect(() => readEmptyAnswer(reply(body), context)).not.toThrow();
  });

  test.each(['<html>', '[]', '"text"', '7', 'true', '{"a":'])('%j is not from the provider', (body) => {
    expect(() => readEmptyAnswer(reply(body), context)).toThrow('answerUnreadable');
  });

  test('an error code is a refusal, also in a 200', () => {
    expect(() => readEmptyAnswer(reply(NEW_CODE), context)).toThrow('codeWrong');
  });
});

describe('a member that is text', () => {
  test('is read without the blanks around it', () => {
    expect(textOf({ a: ' x y ' }, 'a')).toBe('x y');
    expect(requireText({ a: ' x y ' }, 'a')).toBe('x y');
  });

  test.each([undefined, null, 7, true, ['x'], { x: 'x' }, ' '])('%p is none', (a) => {
    expect(textOf({ a }, 'a')).toBe('');
    expect(() => requireText({ a }, 'a')).toThrow('answerUnreadable');
  });
});

describe('a member that is a positive number', () => {
  test.each([1, 0.5, 432_000])('%p is one', (a) => {
    expect(positiveOf({ a }, 'a')).toBe(a);
  });

  test.each(['0', '-1', '1e999', '"0"', '"-60"', '"60 s"', 'true', '[60]'])('%s is none', (json) => {
    expect(() => positiveOf({ a: JSON.parse(json) as unknown }, 'a')).toThrow('answerUnreadable');
  });

  test.each(['"60"', '" 60 "'])('is read from digits in a text: %s', (json) => {
    expect(positiveOf({ a: JSON.parse(json) as unknown }, 'a')).toBe(60);
  });

  test.each([{}, { a: null }, { a: '' }])('may be missing: %j', (answer) => {
    expect(positiveOf(answer, 'a')).toBeNull();
  });
});

test('an object is one with members, not a list, not null and no single value', () => {
  expect([{}, { a: 1 }].every(isObject)).toBe(true);
  expect([null, undefined, [], [{}], 'a', 7, true].some(isObject)).toBe(false);
});

test('JSON is read, and anything else is nothing', () => {
  expect(parseJson(' {"a":[1]} ')).toEqual({ a: [1] });
  expect(parseJson('null')).toBeNull();
  for (const text of ['', '<html>', '{"a":', 'undefined']) expect(parseJson(text)).toBeUndefined();
});

describe('a 200 that carries an error code', () => {
  test.each([requireObject, readEmptyAnswer])('is that error to %p', (read) => {
    expect(() => read(reply(BUSY), context)).toThrow('serverBusy');
    expect(() => read(reply(NEW_CODE), context)).toThrow('codeWrong');
  });

  test.each([requireObject, readEmptyAnswer])('is that error to %p beside a status as well', (read) => {
    const denied = '{"status":"ACCESS_DENIED","error_code":"SDK.COMMON.1008","error_msg":"no"}';
    expect(() => read(reply(denied), context)).toThrow('serverBusy');
  });
});
