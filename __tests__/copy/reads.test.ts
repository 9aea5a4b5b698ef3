import { expect, test } from '@jest/globals';
import { readsOfCopy } from './reads';

const { members, read } = readsOfCopy();

/** A member that several records share (`StepWords.title`) counts as read when one of them is read. */
test('every word of the copy is read by the app', () => {
  expect([...members.keys()]).toEqual(
    expect.arrayContaining(['problems.offline.next', 'codes.email.hint', 'gap']),
  );
  const unread = [...members].filter(([, member]) => !read.has(member)).map(([place]) => place);
  expect(unread).toEqual([]);
});
