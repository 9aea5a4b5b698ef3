import { join } from 'node:path';
import { openPhone } from '../e2e/phone';
import type { PhoneOptions, TestPhone } from '../e2e/phone';
import type { Site } from './site';

export const fixture = join(__dirname, 'fixture');

/** Runs something on a phone with the fixture, and puts the phone away whatever happens. */
export async function withFixture(
  site: Site,
  run: (phone: TestPhone) => Promise<void>,
  options: Partial<PhoneOptions> = {},
): Promise<void> {
  const phone = await openPhone({
    dist: fixture,
    sandboxOrigin: site.origin,
    openid: 'o-fixture',
    ...options,
  });
  try {
    await run(phone);
  } finally {
    await phone.close();
  }
}

export const logOf = (phone: TestPhone): Promise<string> => phone.top.locator('#log').innerText();

/** Waits until the page of controls has settled: its picture is loaded and its knob is in place. */
export async function settled(phone: TestPhone): Promise<void> {
  for (const line of ['ready', 'moved 10', 'loaded 12x8']) {
    await phone.top.locator('#log').filter({ hasText: line }).waitFor();
  }
}

/** What the page noted because of an act, once the last line has arrived. */
export async function notedAfter(
  phone: TestPhone,
  act: () => Promise<unknown>,
  last: string,
): Promise<string> {
  const before = await logOf(phone);
  await act();
  await phone.page.waitForFunction(
    ([length, text]) => (document.querySelector('#log')?.textContent ?? '').slice(length).includes(text),
    [before.length, last] as const,
  );
  return (await logOf(phone)).slice(before.length).replace(/^; /, '');
}

/** Opens the page that makes one `wx` call and gives what it answered. */
export async function answerOf(phone: TestPhone): Promise<unknown> {
  const answer = phone.top.locator('#answer').filter({ hasText: /./ });
  await answer.waitFor();
  const text = await answer.innerText();
  return text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : text;
}
