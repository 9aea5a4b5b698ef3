import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Session } from '../../src/core/session';
import { issuerOf, recordOf, sessionOf } from '../../src/core/sessionRecord';
import { idToken, sessionToken } from '../../src/core/tokens';

const ISSUER = 'https://tenant.example client-1';

const session: Session = {
  sessionToken: sessionToken('session-token'),
  idToken: idToken('id-token'),
  idTokenEndsAt: 301_000,
  person: { id: '1', name: '张三', userName: 'zhangshan', mobile: '+86-13800138000', email: '' },
  signedInAt: 1000,
  expiresAt: 61_000,
  clockOffsetMs: 500,
};

describe('a record in the vault', () => {
  test('names tenant and client in one text', () => {
    expect(issuerOf({ origin: 'https://tenant.example', clientId: 'client-1' })).toBe(ISSUER);
  });

  test('a session comes back as it was, without the short-lived id token', () => {
    const record = JSON.parse(JSON.stringify(recordOf(session, ISSUER))) as unknown;
    expect(JSON.stringify(record)).not.toContain('id-token');
    expect(sessionOf(record, ISSUER)).toEqual({ ...session, idToken: null, idTokenEndsAt: null });
  });

  test.each([
    ['half a person', { id: '1', name: '张三' }],
    ['a person with a number for a name', { id: '1', name: 7, userName: '', mobile: '', email: '' }],
    ['no person but a text', '张三'],
  ])('%s is no person, and the session is kept', (_case, person) => {
    expect(sessionOf({ ...recordOf(session, ISSUER), person }, ISSUER)).toMatchObject({
      person: null,
      sessionToken: 'session-token',
    });
  });

  test.each(['signedInAt', 'expiresAt', 'clockOffsetMs'])(
    'an instant that is none makes it no session: %s',
    (member) => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '1000', null])
        expect(sessionOf({ ...recordOf(session, ISSUER), [member]: value }, ISSUER)).toBeNull();
    },
  );

  test('a session without a person comes back too', () => {
    expect(sessionOf(recordOf({ ...session, person: null }, ISSUER), ISSUER)).toMatchObject({ person: null });
  });

  test('a picture comes back; one that may not be loaded is left out, and the person stays', () => {
    const { person } = session;
    const stored = (picture: unknown) =>
      sessionOf({ ...recordOf(session, ISSUER), person: { ...person, picture } }, ISSUER)?.person;
    const picture = 'https://pictures.example/1.png';
    expect(stored(picture)).toEqual({ ...person, picture });
    for (const bad of ['http://pictures.example/1.png', 'javascript:x', '', 7, null])
      expect(stored(bad)).toEqual(person);
  });

  test('half a record, another version or anything else is no session', () => {
    const whole = recordOf(session, ISSUER);
    for (const part of [
      { version: 3 },
      { version: '2' },
      { version: [1] },
      { sessionToken: '' },
      { sessionToken: 7 },
      { expiresAt: '61000' },
      { clockOffsetMs: null },
    ])
      expect(sessionOf({ ...whole, ...part }, ISSUER)).toBeNull();
    expect(sessionOf(undefined, ISSUER)).toBeNull();
    expect(sessionOf([whole], ISSUER)).toBeNull();
  });
});

describe('a record with one member replaced by any other JSON value', () => {
  const whole = recordOf(session, ISSUER);
  const isInstant = (value: unknown) => typeof value === 'number';
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const otherThan = (isRight: (value: unknown) => boolean) =>
    fc.jsonValue().filter((value) => !isRight(value));

  test.each<[string, (value: unknown) => boolean]>([
    ['version', (value) => value === 2],
    ['issuer', (value) => value === ISSUER],
    ['sessionToken', isText],
    ['signedInAt', isInstant],
    ['expiresAt', isInstant],
    ['clockOffsetMs', isInstant],
  ])('is no session without a right %s', (member, isRight) => {
    expect(sessionOf(whole, ISSUER)).not.toBeNull();
    fc.assert(
      fc.property(otherThan(isRight), (value) => {
        expect(sessionOf({ ...whole, [member]: value }, ISSUER)).toBeNull();
      }),
    );
  });

  test('has no person where that member of the person is no text', () => {
    const member = fc.constantFrom('id', 'name', 'userName', 'mobile', 'email');
    fc.assert(
      fc.property(
        member,
        otherThan((value) => typeof value === 'string'),
        (name, value) => {
          const restored = sessionOf({ ...whole, person: { ...session.person, [name]: value } }, ISSUER);
          expect(restored).toEqual({ ...session, idToken: null, idTokenEndsAt: null, person: null });
        },
      ),
    );
  });
});

test('a record of version 1 is no session: it does not say which tenant its token belongs to', () => {
  const { issuer: _issuer, ...first } = { ...recordOf(session, ISSUER), version: 1 };
  expect(sessionOf(first, ISSUER)).toBeNull();
  expect(sessionOf({ ...first, issuer: ISSUER }, ISSUER)).toBeNull();
});

test('a session of another tenant is none here', () => {
  expect(sessionOf(recordOf(session, ISSUER), 'https://other.example client-1')).toBeNull();
  expect(sessionOf({ ...recordOf(session, ISSUER), issuer: undefined }, ISSUER)).toBeNull();
});
