import { expect, test } from '@jest/globals';
import { createTurns } from '../../src/core/turns';

test('a turn is current until the next one begins', () => {
  const turns = createTurns();
  const isFirst = turns.begin();
  expect(isFirst()).toBe(true);
  const isSecond = turns.begin();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
});

test('what joins a turn is current as long as that turn', () => {
  const turns = createTurns();
  const isBeforeAny = turns.current();
  expect(isBeforeAny()).toBe(true);
  turns.begin();
  const isJoined = turns.current();
  expect([isBeforeAny(), isJoined()]).toEqual([false, true]);
  turns.begin();
  expect(isJoined()).toBe(false);
});

test('turns of two owners do not end each other', () => {
  const [one, other] = [createTurns(), createTurns()];
  const isCurrent = one.begin();
  other.begin();
  expect(isCurrent()).toBe(true);
});
