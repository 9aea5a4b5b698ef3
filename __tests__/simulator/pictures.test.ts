import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startSimulator } from '../../simulator';
import { closeBrowser, sharedBrowser } from '../e2e/browser';
import { fixture } from './fixture-phone';

/* A mini program comes from elsewhere: its pictures do too only where the person who started the simulator allows it. */

let elsewhere: Server;
let asked = 0;
const origin = (): string => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;

beforeAll(
  () =>
    new Promise<void>((started) => {
      elsewhere = createServer((_, response) => {
        asked += 1;
        response.writeHead(200, { 'content-type': 'image/svg+xml' });
        response.end('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
      }).listen(0, '127.0.0.1', started);
    }),
);
beforeEach(() => {
  asked = 0;
});
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(async () => {
  await closeBrowser();
  await new Promise((closed) => elsewhere.close(closed));
});

/** Puts a picture from elsewhere on the phone. @returns what became of it, and the log of the work page */
async function picture(pictures: readonly string[]): Promise<{ outcome: string; log: string }> {
  const simulator = await startSimulator({ dist: fixture, pictures });
  closing.push(simulator.close);
  const context = await (await sharedBrowser()).newContext({ locale: 'en-US' });
  closing.push(() => context.close());
  const page = await context.newPage();
  await page.goto(simulator.origin);
  const phone = page.frameLocator('iframe').locator('.page:not([hidden]) wx-page');
  await phone.waitFor();
  const outcome = await phone.evaluate(
    (_, src) =>
      new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = src;
      }),
    `${origin()}/logo.svg`,
  );
  await page.getByRole('tab', { name: 'Console' }).click();
  const list = page.getByRole('list', { name: 'Console' });
  if (outcome === 'refused') await list.getByText('not loaded').waitFor();
  return { outcome, log: await list.innerText() };
}

test('it is not asked for, and the log names it', async () => {
  const { outcome, log } = await picture([]);
  expect(outcome).toBe('refused');
  expect(log).toContain(origin());
  expect(asked).toBe(0);
});

test.each([
  ['from this origin', () => [origin()]],
  ['from everywhere', () => ['*']],
])('it is loaded where pictures %s are allowed', async (_, allowed) => {
  expect((await picture(allowed())).outcome).toBe('loaded');
  expect(asked).toBe(1);
});
