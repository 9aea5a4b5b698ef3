import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Answer } from '../../src/core/flow';
import { ProblemError, type Problem } from '../../src/core/problems';
import { readFlowAnswer } from '../../src/idaas/flow';
import { answer, answersIn } from '../corpus/corpus';
import { decodeContext } from './contexts';

const NOW = Date.UTC(2026, 10, 20, 12, 0, 0);
const context = decodeContext({}, NOW, 'stateToken');

/** What each printed answer must decode to; a file without a line here fails the test below. */
const SEEDS: Record<string, Answer | Problem> = {
  '000-username-password-bind-error.http': stateTokenRefused(),
  '000-username-password-bind-success.http': signedIn(),
  '001-username-password-bind-error.http': stateTokenRefused(),
  '001-username-password-bind-success.http': signedIn(),
  '002-wechat-mobile-bind-error.http': stateTokenRefused(),
  '002-wechat-mobile-bind-success.http': signedIn(),
  '003-social-bind-error.http': stateTokenRefused(),
  '003-social-bind-success.http': signedIn(),
  '003-social-bind-success-status-as-in-the-table.http': signedIn(),
  '004-login-success-1-signed-in.http': signedIn(),
  '004-login-success-2-register.http': flow('USER_REGISTER'),
  '004-login-success-3-bind.http': flow('SOCIAL_BIND'),
};

function signedIn(): Answer {
  return {
    status: 'SUCCESS',
    session: {
      sessionToken: 'btsiBjx85prcZu6I6Ki057Tmw3nSF2VO' as never,
      idToken: 'eyJraWQn0.eyJpc3MiOiJodHR…g1A7jG8O0uw' as never,
      idTokenEndsAt: NOW + 300_000,
      person: null,
      signedInAt: NOW,
      expiresAt: NOW + 432_000_000,
      clockOffsetMs: 0,
    },
  };
}

function flow(status: 'SOCIAL_BIND' | 'USER_REGISTER'): Answer {
  return { status, stateToken: 'eyJhbGcCJ9.eyJzdWMCJ9…tL2VPS8' as never, codeMethods: ['mobile', 'email'] };
}

function stateTokenRefused(): Problem {
  return {
    code: 'stateTokenInvalid',
    serverCode: 'SDK.COMMON.1007',
    serverMessage: 'state_token parameter error',
  };
}

function read(body: unknown, status = 200, serverTime: number | null = null): Answer | Problem {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return outcome(() => readFlowAnswer({ status, body: text, serverTime }, context));
}

function outcome(run: () => Answer): Answer | Problem {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof ProblemError) return thrown.problem;
    throw thrown;
  }
}

describe('every answer printed in the seeds decodes to the right thing', () => {
  test.each(answersIn('seeds'))('%s', (name) => {
    expect(outcome(() => readFlowAnswer(answer(`seeds/${name}`), context))).toEqual(SEEDS[name]);
  });
});

describe('reading the status of a 200', () => {
  const SESSION = { session_token: 'a'.repeat(32), expire: 60, id_token: 'x' };

  test('a session token alone is no sign-in: the status decides', () => {
    expect(read({ ...SESSION, status: 'WELCOME' })).toEqual({ status: 'UNKNOWN', rawStatus: 'WELCOME' });
    expect(read(SESSION)).toEqual({ code: 'answerUnreadable' });
    expect(read({ ...SESSION, status: 'ACCESS_DENIED' })).toEqual({ status: 'ACCESS_DENIED', reason: null });
  });

  test('SUCCESS without a session token, or without a span to keep it, is no session', () => {
    expect(read({ status: 'SUCCESS', expire: 60 })).toEqual({ code: 'answerUnreadable' });
    for (const expire of ['soon', 0, -1, {}])
      expect(read({ ...SESSION, status: 'SUCCESS', expire })).toEqual({ code: 'answerUnreadable' });
  });

  test('SUCCESS without an id token is a session: a fresh one can be had later', () => {
    const answered = read({ session_token: 't', expire: 60, status: 'SUCCESS' });
    expect(answered).toMatchObject({ status: 'SUCCESS', session: { idToken: null, person: null } });
  });

  test('the end of a session is counted in the server’s time, whatever this phone’s clock says', () => {
    const serverTime = NOW + 86_400_000;
    expect(read({ ...SESSION, status: 'SUCCESS' }, 200, serverTime)).toMatchObject({
      session: { signedInAt: serverTime, expiresAt: serverTime + 60_000, clockOffsetMs: 86_400_000 },
    });
  });

  test('a flow without a state token leads nowhere', () => {
    for (const status of ['SOCIAL_BIND', 'USER_REGISTER', 'MFA_AUTH', 'PASSWORD_WARN', 'PASSWORD_EXPIRED'])
      expect(read({ status, data: null })).toEqual({ code: 'answerUnreadable' });
  });

  test('a state token over 16 KB is none', () => {
    const read16 = (length: number) => read({ status: 'SOCIAL_BIND', state_token: 's'.repeat(length) });
    expect(read16(16_384)).toMatchObject({ status: 'SOCIAL_BIND' });
    expect(read16(16_385)).toEqual({ code: 'answerUnreadable' });
  });

  test.each([
    ['null', null],
    ['absent', undefined],
    ['an empty string', ''],
    ['no JSON', 'VERIFY_PHONE'],
    ['an empty list', '{"socialBindOrRegisterFlow":[]}'],
    ['only unknown members', '{"socialBindOrRegisterFlow":["VERIFY_FACE", 7]}'],
    ['members by names that every object has', '{"socialBindOrRegisterFlow":["constructor","toString"]}'],
    ['no list of methods', '{"socialBindOrRegisterFlow":"VERIFY_EMAIL"}'],
    ['a list', '[1]'],
  ])('data that is %s means the default code methods', (_case, data) => {
    expect(read({ status: 'SOCIAL_BIND', state_token: 's', data })).toMatchObject({
      codeMethods: ['mobile'],
    });
  });

  test('data may be an object, name a method twice or among unknown ones', () => {
    const data = {
      socialBindOrRegisterFlow: ['VERIFY_EMAIL', 'VERIFY_FACE', ' VERIFY_EMAIL ', ' VERIFY_PHONE'],
    };
    expect(read({ status: 'USER_REGISTER', state_token: 's', data })).toMatchObject({
      codeMethods: ['email', 'mobile'],
    });
  });

  test('what the server says with ACCESS_DENIED is kept, cut to a line; its data is not', () => {
    const reasonOf = (members: object) => read({ status: 'ACCESS_DENIED', ...members });
    expect(reasonOf({ error_msg: ' no rights ', data: 'x' })).toEqual({
      status: 'ACCESS_DENIED',
      reason: 'no rights',
    });
    expect(reasonOf({ error_msg: 'no\r\n\u0000\u2028rights\n' })).toMatchObject({ reason: 'no rights' });
    expect(reasonOf({ error_msg: 'x'.repeat(500) })).toMatchObject({ reason: 'x'.repeat(160) });
    for (const data of ['{"userId":"20210101"}', 'ask your manager', { userId: '20210101' }])
      expect(reasonOf({ data })).toEqual({ status: 'ACCESS_DENIED', reason: null });
  });

  test('an error code beside ACCESS_DENIED leaves it an answer; beside any other status it is that error', () => {
    const beside = (status: string) =>
      read({ ...SESSION, status, state_token: 's', error_code: 'SDK.COMMON.1008', error_msg: 'no' });
    expect(beside('ACCESS_DENIED')).toEqual({ status: 'ACCESS_DENIED', reason: 'no' });
    for (const status of ['SUCCESS', 'SOCIAL_BIND', 'NEW', ''])
      expect(beside(status)).toMatchObject({ code: 'serverBusy' });
  });

  test('an unknown status is kept for a support desk, cut', () => {
    expect(read({ status: 'N'.repeat(100) })).toEqual({ status: 'UNKNOWN', rawStatus: 'N'.repeat(40) });
    expect(read({ status: 'NEW\n\tSTATUS' })).toEqual({ status: 'UNKNOWN', rawStatus: 'NEW STATUS' });
  });

  test('a password that must change comes with the tenant’s rules, as far as they can be read', () => {
    const data = '{"minLength":8,"maxLength":"x","regEx":"^[a-z]+$"}';
    expect(read({ status: 'PASSWORD_EXPIRED', state_token: 's', data })).toEqual({
      status: 'PASSWORD_EXPIRED',
      stateToken: 's',
      policy: { minLength: 8, maxLength: null, pattern: '^[a-z]+$' },
    });
  });
});

describe('reading what is not an answer', () => {
  test.each([
    ['HTML from a proxy', '<html><body>Please sign in to the network</body></html>'],
    ['nothing', ''],
    ['half of it', '{"status":"SUC'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a status of a wrong type', '{"status":{"SUCCESS":true}}'],
  ])('%s is unreadable, not a way in', (_case, body) => {
    expect(read(body)).toEqual({ code: 'answerUnreadable' });
  });
});

describe('a valid answer with one member replaced by any JSON value', () => {
  const SESSION = { session_token: 't', expire: 60, id_token: 'x' };
  const SUCCESS = { status: 'SUCCESS', ...SESSION };
  const STEP = { ...SESSION, state_token: 's', data: null };
  const isSession = (result: Answer | Problem) => 'session' in result;

  test('is a session only with SUCCESS as its status', () => {
    const isSuccess = (value: unknown) => typeof value === 'string' && /^SUCCESS?$/.test(value.trim());
    const others = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('success', 'SUCCESSFUL', 'XSUCCESS', 'USER_REGISTER', 'ACCESS_DENIED', true),
    );
    expect(isSession(read(SUCCESS))).toBe(true);
    fc.assert(
      fc.property(
        others.filter((value) => !isSuccess(value)),
        (status) => expect(isSession(read({ ...SUCCESS, state_token: 's', status }))).toBe(false),
      ),
    );
  });

  test('is a session only with a 200', () => {
    const statuses = fc.integer({ min: 100, max: 599 }).filter((status) => status !== 200);
    fc.assert(fc.property(statuses, (status) => expect(isSession(read(SUCCESS, status))).toBe(false)));
  });

  test('is a session only with a session token, and with a span that is none or a positive number', () => {
    const isRight = {
      session_token: (value: unknown) => typeof value === 'string' && value.trim() !== '',
      expire: (value: unknown) =>
        typeof value === 'string'
          ? value === '' || (/^\s*\d+\s*$/.test(value) && Number(value) > 0)
          : value === null || (typeof value === 'number' && value > 0),
    };
    fc.assert(
      fc.property(fc.constantFrom('session_token', 'expire'), fc.jsonValue(), (member, value) => {
        expect(isSession(read({ ...SUCCESS, [member]: value }))).toBe(isRight[member](value));
      }),
    );
  });

  test.each([
    'SOCIAL_BIND',
    'USER_REGISTER',
    'MFA_AUTH',
    'PASSWORD_WARN',
    'PASSWORD_EXPIRED',
    'ACCESS_DENIED',
  ])('is %s, or unreadable, and nothing else', (status) => {
    expect(read({ ...STEP, status })).toMatchObject({ status });
    const member = fc.constantFrom('state_token', 'data', 'session_token', 'expire', 'error_msg');
    fc.assert(
      fc.property(member, fc.jsonValue(), (name, value) => {
        const result = read({ ...STEP, status, [name]: value });
        expect('status' in result ? result.status : result.code).toBe(
          name === 'state_token' &&
            status !== 'ACCESS_DENIED' &&
            !(typeof value === 'string' && value.trim() !== '')
            ? 'answerUnreadable'
            : status,
        );
      }),
    );
  });
});
