import { expect, test } from '@jest/globals';
import { readsOfCopy } from './reads';

/** Words of pages that are not built yet. Once a page reads a line of this list, take the line away. */
const AWAITED = ['locked', 'next', 'rows', 'titles', 'toasts'];

const { members, read } = readsOfCopy();
const isAwaited = (place: string) => AWAITED.some((one) => place === one || place.startsWith(`${one}.`));

/** A member that several records share (`StepWords.title`) counts as read when one of them is read. */
test('every word of the copy is read by the app', () => {
  expect([...members.keys()]).toEqual(
    expect.arrayContaining(['problems.offline.next', 'codes.email.hint', 'gap']),
  );
  const unread = [...members].filter(([, member]) => !read.has(member)).map(([place]) => place);
  expect(unread.filter((place) => !isAwaited(place))).toEqual([]);
});

test('every awaited word is a word of the copy', () => {
  expect(AWAITED.filter((place) => !members.has(place))).toEqual([]);
});
