import { describe, expect, jest, test } from '@jest/globals';
import { measureGrowth } from '../../bench/growth';
import { growsAsSaid, type Curve } from '../../bench/growth/curve';

/** What must not grow with its cause, measured on the engine over the sandbox; `npm run bench` raises it further. */

jest.setTimeout(60_000);

describe('a cost', () => {
  test('grows as docs/growth.md says', async () => {
    const curves = await measureGrowth({
      callers: [1, 50],
      taps: [1, 20],
      people: [1, 2, 5],
      tokenKilobytes: [1, 16],
    });
    expect(curves.filter((curve) => !growsAsSaid(curve))).toEqual([]);
    expect(Object.fromEntries(curves.map(({ name, points }) => [name, points.at(-1)?.[1]]))).toMatchObject({
      'callers-logins': 1,
      'callers-requests': 1,
      'taps-codes': 1,
    });
  });
});

describe('a curve', () => {
  const curve = (growth: Curve['growth'], ...points: [number, number][]): Curve => ({
    name: 'x',
    title: 'x',
    of: 'x',
    cost: 'x',
    growth,
    points,
  });

  test('is flat where no cost is a tenth more than another', () => {
    expect(growsAsSaid(curve('flat', [1, 100], [1000, 104]))).toBe(true);
    expect(growsAsSaid(curve('flat', [1, 100], [1000, 120]))).toBe(false);
    expect(growsAsSaid(curve('flat', [1, 1], [50, 50]))).toBe(false);
  });

  test('is linear where each unit costs the same', () => {
    expect(growsAsSaid(curve('linear', [1, 10], [2, 21], [4, 40]))).toBe(true);
    expect(growsAsSaid(curve('linear', [1, 10], [2, 20], [3, 90]))).toBe(false);
    expect(growsAsSaid(curve('linear', [1, 10], [2, 20], [3, 20]))).toBe(false);
  });
});
