import { expect, test } from '@jest/globals';
import { readsOfCopy } from './reads';

/** A member that several records share (`StepWords.title`) counts as read when one of them is read. */
test('every word of the copy is read by the app', () => {
  const { members, read } = readsOfCopy();
  expect([...members.keys()]).toEqual(
    expect.arrayContaining(['problems.offline.next', 'codes.email.hint', 'gap']),
  );
  expect([...members].filter(([, member]) => !read.has(member)).map(([where]) => where)).toEqual([]);
});
