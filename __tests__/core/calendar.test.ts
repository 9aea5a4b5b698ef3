import { expect, test } from '@jest/globals';
import { momentOf } from '../../src/core/calendar';

test('an instant is written in figures of the phone’s time zone, padded with zeros', () => {
  const at = new Date(2027, 0, 5, 7, 3, 59).getTime();
  expect(momentOf(at)).toEqual({ year: '2027', month: '01', day: '05', hour: '07', minute: '03' });
});

test('an early year has four figures too', () => {
  const at = new Date(2027, 11, 25, 17, 30);
  at.setFullYear(999);
  expect(momentOf(at.getTime())).toMatchObject({
    year: '0999',
    month: '12',
    day: '25',
    hour: '17',
    minute: '30',
  });
});
