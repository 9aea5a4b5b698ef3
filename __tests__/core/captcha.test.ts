import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pointJson } from '../../src/core/captcha';

describe('the answer to a puzzle', () => {
  test.each([
    [237, '{"x":237.0,"y":5.0}'],
    [0, '{"x":0.0,"y":5.0}'],
    [12.5, '{"x":12.5,"y":5.0}'],
    [12.3456, '{"x":12.35,"y":5.0}'],
  ])('x %d goes out with a decimal point', (x, json) => {
    expect(pointJson(x)).toBe(json);
  });

  test('is JSON that says the same, at any x', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2000, noNaN: true }), (x) => {
        const parsed = JSON.parse(pointJson(x)) as { x: number; y: number };
        expect(Math.abs(parsed.x - x)).toBeLessThan(0.006);
        expect(parsed.y).toBe(5);
        expect(pointJson(x)).toMatch(/^\{"x":\d+\.\d+,"y":5\.0\}$/);
      }),
    );
  });
});
