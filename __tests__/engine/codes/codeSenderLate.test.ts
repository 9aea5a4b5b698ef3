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
} from './openCodeSender';

let sending: Sending;
beforeEach(() => {
  sending = openSending();
});

describe('closing the puzzle', () => {
  test('ends the sending, without a problem', async () => {
    await sending.toChecking();
    await sending.server.last().refuse(WRONG);
    sending.cancel();
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem: null });
  });

  test('while it is checked sends no code', async () => {
    await sending.toChecking();
    sending.cancel();
    await sending.server.last().answer(TOKEN);
    expect(sending.server.names()).toEqual(['loadPuzzle', 'solvePuzzle']);
    expect(sending.stage()).toBe('resting');
  });

  test('while it is checked shows no problem of the check', async () => {
    await sending.toChecking();
    sending.cancel();
    await sending.server.last().refuse(WRONG);
    expect(sending.server.names()).toEqual(['loadPuzzle', 'solvePuzzle']);
    expect(sending.state()).toMatchObject({ stage: { name: 'resting' }, problem: null });
  });

  test('before the next one arrives shows none', async () => {
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
])('an answer that arrives after the person %s', (_what, leave) => {
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

  test('changes nothing where they asked again', async () => {
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

  test('sends no code where the puzzle was solved', async () => {
    await sending.toChecking();
    const solving = sending.server.last();
    leave(sending);
    await solving.answer(TOKEN);
    expect(sending.server.names()).not.toContain('sendCode');
  });

  test('does not show a code as sent', async () => {
    await sending.toSending();
    const sent = sending.server.last();
    leave(sending);
    await settle();
    const stage = sending.stage();
    await sent.answer(undefined);
    expect(sending.state()).toMatchObject({ stage: { name: stage }, sentTo: null });
  });
});
