import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  advanceSending,
  NOTHING_SENT,
  type CodeSending,
  type CodeSendingEvent,
} from '../../src/core/codeSending';
import { MOST_CAPTCHA_FAILURES, pointJson, type Puzzle } from '../../src/core/captcha';

const puzzle: Puzzle = {
  token: 't',
  picture: '',
  piece: '',
  pictureSize: { width: 310, height: 155 },
  pieceSize: { width: 47, height: 155 },
  secretKey: null,
};
const RECIPIENT = { method: 'mobile', address: '13800138000' } as const;

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

describe('sending a code', () => {
  const after = (...events: CodeSendingEvent[]): CodeSending => events.reduce(advanceSending, NOTHING_SENT);
  const wanted: CodeSendingEvent = { type: 'codeWanted', recipient: RECIPIENT };
  const wrong: CodeSendingEvent = { type: 'puzzleFailed', problem: { code: 'captchaFailed' } };

  test('goes from the puzzle to the message, and only that counts as sent', () => {
    const solving = after(wanted, { type: 'puzzleLoaded', puzzle }, { type: 'puzzleDropped' });
    expect(solving.stage.name).toBe('checkingPuzzle');
    const sending = advanceSending(solving, { type: 'puzzleSolved' });
    expect(sending).toMatchObject({ stage: { name: 'sending' }, sentTo: null });
    expect(advanceSending(sending, { type: 'codeSent' })).toMatchObject({
      stage: { name: 'resting' },
      sentTo: RECIPIENT,
    });
  });

  test('keeps the recipient through wrong drops, and gives up after the last', () => {
    const almost = after(wanted, ...Array.from({ length: MOST_CAPTCHA_FAILURES - 1 }, () => wrong));
    expect(almost).toMatchObject({ stage: { name: 'loadingPuzzle' }, recipient: RECIPIENT });
    expect(advanceSending(almost, wrong)).toMatchObject({
      stage: { name: 'resting' },
      problem: { code: 'captchaGivenUp' },
      captchaFailures: 0,
    });
  });

  test('a drop without a puzzle is none', () => {
    expect(after(wanted, { type: 'puzzleDropped' }).stage.name).toBe('loadingPuzzle');
  });

  test('a page that opens shows nothing of the last one but its pauses', () => {
    const used = after(
      wanted,
      { type: 'sendingFailed', problem: { code: 'sendFailed' } },
      {
        type: 'pauseBegan',
        purpose: 'binding',
        recipient: RECIPIENT,
        until: 60_000,
        now: 0,
      },
    );
    expect(advanceSending(used, { type: 'pageOpened' })).toEqual({
      ...NOTHING_SENT,
      cooldowns: used.cooldowns,
    });
  });
});
