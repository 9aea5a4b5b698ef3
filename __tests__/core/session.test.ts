import { describe, expect, test } from '@jest/globals';
import { freshIdTokenIn, isLive, type Session } from '../../src/core/session';
import { idToken, sessionToken } from '../../src/core/tokens';

const HOUR = 3_600_000;
const session: Session = {
  sessionToken: sessionToken('s'),
  idToken: idToken('i'),
  idTokenEndsAt: 300_000,
  person: null,
  signedInAt: 0,
  expiresAt: HOUR,
  clockOffsetMs: 0,
};

describe('an id token is handed out', () => {
  test('while a back end has more than half a minute to check it', () => {
    expect(freshIdTokenIn(session, 0)).toBe('i');
    expect(freshIdTokenIn(session, 269_999)).toBe('i');
    expect(freshIdTokenIn(session, 270_000)).toBeNull();
  });

  test('in the server’s time, whether the phone’s clock is fast or slow', () => {
    for (const clockOffsetMs of [HOUR, -HOUR]) {
      const skewed = { ...session, clockOffsetMs };
      expect(freshIdTokenIn(skewed, 269_999 - clockOffsetMs)).toBe('i');
      expect(freshIdTokenIn(skewed, 270_000 - clockOffsetMs)).toBeNull();
    }
  });

  test('never where its end is unknown, or where there is none', () => {
    expect(freshIdTokenIn({ ...session, idTokenEndsAt: null }, -HOUR)).toBeNull();
    expect(freshIdTokenIn({ ...session, idToken: null }, 0)).toBeNull();
  });
});

describe('a session is live', () => {
  test('until its end, in the server’s time', () => {
    for (const clockOffsetMs of [0, HOUR, -HOUR]) {
      const skewed = { ...session, clockOffsetMs };
      expect(isLive(skewed, HOUR - 1 - clockOffsetMs)).toBe(true);
      expect(isLive(skewed, HOUR - clockOffsetMs)).toBe(false);
    }
  });
});
