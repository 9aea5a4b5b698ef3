import { describe, expect, test } from '@jest/globals';
import type { Puzzle } from '../../src/core/captcha';
import {
  advanceSending,
  NOTHING_SENT,
  type CodeSending,
  type CodeSendingEvent,
} from '../../src/core/codeSending';
import { coolDown } from '../../src/core/cooldowns';

const puzzle: Puzzle = {
  token: 't',
  picture: '',
  piece: '',
  pictureSize: { width: 310, height: 155 },
  pieceSize: { width: 47, height: 155 },
  secretKey: null,
};
const MOBILE = { method: 'mobile', address: '13800138000' } as const;
const EMAIL = { method: 'email', address: 'zhangsan@qq.com' } as const;
const FAILURE = { code: 'captchaFailed' } as const;

const NOW = 1_000_000;
const PAUSE = {
  purpose: 'binding',
  recipient: EMAIL,
  until: NOW + 60_000,
  now: NOW,
  reason: 'sent',
  salt: 's',
} as const;

/** A sending with a value in every member, so that a test sees what an event must keep. */
const MIDST: CodeSending = {
  stage: { name: 'puzzle', puzzle },
  recipient: MOBILE,
  sentTo: EMAIL,
  captchaFailures: 2,
  problem: FAILURE,
  cooldowns: coolDown({}, PAUSE),
};

test('a code is sent after a puzzle was loaded, dropped and solved, and only then counts as sent', () => {
  const way: CodeSendingEvent[] = [
    { type: 'codeWanted', recipient: MOBILE },
    { type: 'puzzleLoaded', puzzle },
    { type: 'puzzleDropped' },
    { type: 'puzzleSolved' },
  ];
  const sending = way.reduce(advanceSending, NOTHING_SENT);
  expect(sending).toEqual({ ...NOTHING_SENT, stage: { name: 'sending' }, recipient: MOBILE });
  expect(advanceSending(sending, { type: 'codeSent' })).toMatchObject({
    stage: { name: 'resting' },
    sentTo: MOBILE,
  });
});

describe('what follows an event during a sending', () => {
  test.each<[string, CodeSendingEvent, Partial<CodeSending>]>([
    [
      'another recipient begins anew',
      { type: 'codeWanted', recipient: EMAIL },
      { stage: { name: 'loadingPuzzle' }, recipient: EMAIL, captchaFailures: 0, problem: null },
    ],
    ['another puzzle is loaded', { type: 'puzzleWanted' }, { stage: { name: 'loadingPuzzle' } }],
    [
      'a loaded one is shown',
      { type: 'puzzleLoaded', puzzle: { ...puzzle, token: 'u' } },
      { stage: { name: 'puzzle', puzzle: { ...puzzle, token: 'u' } } },
    ],
    [
      'a dropped piece is checked, and the last problem is gone',
      { type: 'puzzleDropped' },
      { stage: { name: 'checkingPuzzle', puzzle }, problem: null },
    ],
    [
      'a wrong solution is counted, and another puzzle is loaded',
      { type: 'puzzleFailed', problem: { code: 'offline' } },
      { stage: { name: 'loadingPuzzle' }, captchaFailures: 3, problem: { code: 'offline' } },
    ],
    [
      'a right solution resets the count',
      { type: 'puzzleSolved' },
      { stage: { name: 'sending' }, captchaFailures: 0, problem: null },
    ],
    [
      'a sent code names its recipient',
      { type: 'codeSent' },
      { stage: { name: 'resting' }, sentTo: MOBILE, problem: null },
    ],
    [
      'a code that could not be sent says why',
      { type: 'sendingFailed', problem: { code: 'sendFailed' } },
      { stage: { name: 'resting' }, problem: { code: 'sendFailed' } },
    ],
    [
      'a cancelled sending has no problem',
      { type: 'sendingCancelled' },
      { stage: { name: 'resting' }, problem: null },
    ],
  ])('%s', (_rule, event, changed) => {
    expect(advanceSending(MIDST, event)).toEqual({ ...MIDST, ...changed });
  });
});

test('the fifth wrong solution ends the sending, and the count begins anew', () => {
  const wrong: CodeSendingEvent = { type: 'puzzleFailed', problem: FAILURE };
  const started = advanceSending(MIDST, { type: 'codeWanted', recipient: MOBILE });
  const fourth = Array.from({ length: 4 }, () => wrong).reduce(advanceSending, started);
  expect(fourth).toMatchObject({ stage: { name: 'loadingPuzzle' }, captchaFailures: 4, problem: FAILURE });
  expect(advanceSending(fourth, wrong)).toEqual({
    ...MIDST,
    stage: { name: 'resting' },
    captchaFailures: 0,
    problem: { code: 'captchaGivenUp' },
  });
});

test('a piece can be dropped only where a puzzle is shown', () => {
  for (const stage of [
    { name: 'resting' },
    { name: 'checkingPuzzle', puzzle },
    { name: 'sending' },
  ] as const) {
    const state = { ...MIDST, stage };
    expect(advanceSending(state, { type: 'puzzleDropped' })).toBe(state);
  }
});

describe('a code that is wanted during a pause', () => {
  const until = NOW + 60_000;

  test('was sent before: its recipient is settled', () => {
    expect(advanceSending(MIDST, { type: 'pauseMet', recipient: MOBILE, until, reason: 'sent' })).toEqual({
      ...MIDST,
      stage: { name: 'resting' },
      recipient: MOBILE,
      sentTo: MOBILE,
      problem: null,
    });
  });

  test('was refused before: no recipient is settled, and the problem says until when', () => {
    const met = { type: 'pauseMet', recipient: MOBILE, until, reason: 'refused' } as const;
    expect(advanceSending(NOTHING_SENT, met)).toEqual({
      ...NOTHING_SENT,
      recipient: MOBILE,
      problem: { code: 'sendFailed', retryAt: until },
    });
  });

  test('was refused before in words that are still known: they are kept', () => {
    const problem = { code: 'sendFailed', serverMessage: 'wait', retryAt: until } as const;
    const state = { ...NOTHING_SENT, recipient: MOBILE, problem };
    const met = { type: 'pauseMet', recipient: MOBILE, until, reason: 'refused' } as const;
    expect(advanceSending(state, met)).toEqual(state);
    expect(advanceSending(state, { ...met, until: until + 1 }).problem).toEqual({
      code: 'sendFailed',
      retryAt: until + 1,
    });
  });
});

describe('pauses', () => {
  test('that begin are added to those that run', () => {
    const other = { ...PAUSE, recipient: MOBILE };
    expect(advanceSending(MIDST, { type: 'pauseBegan', ...other })).toEqual({
      ...MIDST,
      cooldowns: { ...MIDST.cooldowns, ...coolDown({}, other) },
    });
  });

  test('that were stored are joined with those that began meanwhile: the later end counts', () => {
    const kept = {
      ...coolDown({}, { ...PAUSE, until: NOW + 1 }),
      other: { from: NOW, until: NOW + 5, reason: 'sent' as const },
    };
    expect(advanceSending(MIDST, { type: 'cooldownsRead', cooldowns: kept })).toEqual({
      ...MIDST,
      cooldowns: { ...MIDST.cooldowns, other: { from: NOW, until: NOW + 5, reason: 'sent' as const } },
    });
    const longer = coolDown({}, { ...PAUSE, until: NOW + 90_000 });
    expect(advanceSending(MIDST, { type: 'cooldownsRead', cooldowns: longer }).cooldowns).toEqual(longer);
  });

  test('can be forgotten, with the sending', () => {
    expect(advanceSending(MIDST, { type: 'pausesForgotten' })).toEqual(NOTHING_SENT);
  });

  test('are all that another page takes over', () => {
    expect(advanceSending(MIDST, { type: 'pageOpened' })).toEqual({
      stage: { name: 'resting' },
      recipient: null,
      sentTo: null,
      captchaFailures: 0,
      problem: null,
      cooldowns: MIDST.cooldowns,
    });
  });
});
