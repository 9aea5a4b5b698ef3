import { beforeEach, describe, expect, test } from '@jest/globals';
import { settle } from '../openEngine';
import {
  OFFLINE,
  OTHER,
  PUZZLE,
  SAME_ADDRESS,
  SECOND,
  TOKEN,
  WRONG,
  openSending,
  type Sending,
} from './sending';

let sending: Sending;
beforeEach(() => {
  sending = openSending();
});

describe('a person who closes the puzzle', () => {
  test('is back where they were, and reads of no problem', async () => {
    await sending.toChecking();
    await sending.server.last().refuse(WRONG);
    sending.cancel();
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem: null });
  });

  test('while it is checked is sent no code', async () => {
    await sending.toChecking();
    sending.cancel();
    await sending.server.last().answer(TOKEN);
    expect(sending.server.names()).toEqual(['loadPuzzle', 'solvePuzzle']);
    expect(sending.stage()).toBe('resting');
  });

  test('is not told that it was wrong', async () => {
    await sending.toChecking();
    sending.cancel();
    await sending.server.last().refuse(WRONG);
    expect(sending.server.names()).toEqual(['loadPuzzle', 'solvePuzzle']);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem: null });
  });

  test('before the next one came sees none', async () => {
    await sending.toChecking();
    await sending.server.last().refuse(WRONG);
    sending.cancel();
    await sending.server.last().answer(SECOND);
    expect(sending.stage()).toBe('resting');
  });
});

describe.each<[string, (page: Sending) => void]>([
  ['closed the puzzle', (page) => page.cancel()],
  ['asked for another puzzle', (page) => void page.refresh()],
  ['asked for another number', (page) => page.ask(OTHER)],
  ['opened another page', (page) => void page.open()],
])('an answer for a person who meanwhile %s', (_what, leave) => {
  test('changes nothing', async () => {
    sending.ask();
    const first = sending.server.last();
    leave(sending);
    await settle();
    const before = sending.state();
    await first.answer(PUZZLE);
    expect(sending.state()).toBe(before);
  });

  test('changes nothing where it is a refusal', async () => {
    sending.ask();
    const first = sending.server.last();
    leave(sending);
    await settle();
    const before = sending.state();
    await first.refuse(OFFLINE);
    expect(sending.state()).toBe(before);
  });

  test('changes nothing where they began once more', async () => {
    sending.ask();
    const first = sending.server.last();
    leave(sending);
    sending.ask(SAME_ADDRESS);
    await settle();
    await first.answer(PUZZLE);
    expect(sending.state()).toMatchObject({ stage: { name: 'loadingPuzzle' }, recipient: SAME_ADDRESS });
    await sending.server.last().answer(SECOND);
    expect(sending.state().stage).toEqual({ name: 'puzzle', puzzle: SECOND });
  });

  test('sends no code where they had solved the puzzle', async () => {
    await sending.toChecking();
    const solving = sending.server.last();
    leave(sending);
    await solving.answer(TOKEN);
    expect(sending.server.names()).not.toContain('sendCode');
  });

  test('says nothing of a code that went out', async () => {
    await sending.toSending();
    const sent = sending.server.last();
    leave(sending);
    await settle();
    const stage = sending.stage();
    await sent.answer(undefined);
    expect(sending.state()).toMatchObject({ stage: { name: stage }, sentTo: null });
  });
});
