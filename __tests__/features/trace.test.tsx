/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ANSWERS } from './fixtures';
import { openPage } from './render';

test('the trace shows what happened, and follows what happens next', async () => {
  const page = await openPage('trace', { at: ANSWERS.signedIn });
  expect(page.says('attemptStarted → starting signIn')).toBe(true);
  expect(page.says('answered → signedIn')).toBe(true);
  await page.doing(() => page.engine.actions.signOut());
  expect(page.says('signedOut → signedOut')).toBe(true);
});

test.each([
  ['home', ANSWERS.signedIn],
  ['denied', ANSWERS.denied],
] as const)('only a development build leads from %s to the trace', async (name, at) => {
  const development = await openPage(name, { at, isDevelopment: true });
  await development.tap('Trace');
  expect(development.pages().at(-1)).toBe('trace');
  await development.close();
  await openPage(name, { at });
  expect(screen.queryByRole('button', { name: 'Trace' })).toBeNull();
});
