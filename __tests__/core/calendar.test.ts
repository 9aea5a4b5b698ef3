import { expect, test } from '@jest/globals';
import { momentOf } from '../../src/core/calendar';

test('an instant is told in numbers of the phone’s time zone, with January as the first month', () => {
  const at = new Date(2027, 0, 5, 7, 3, 59).getTime();
  expect(momentOf(at)).toEqual({ year: 2027, month: 1, day: 5, hour: 7, minute: 3 });
});

test('a date late in the year, in the afternoon', () => {
  const at = new Date(2027, 11, 25, 17, 30).getTime();
  expect(momentOf(at)).toEqual({ year: 2027, month: 12, day: 25, hour: 17, minute: 30 });
});
