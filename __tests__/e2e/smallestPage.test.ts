import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openPhone } from '../../simulator/driver';
import { projectRoot } from '../../scripts/taro';
import { fencesIn, readDocument } from '../docs/documents';
import { install, tarballOf } from '../npm/tarballs';
import { closeBrowser, sharedBrowser } from './browser';

/** The mini program that docs/packages.md shows file by file, run by `npm start -- --dist`, as that page says. */

jest.setTimeout(300_000);

const NAME = 'bamboocloud-idaas-miniprogram';

/** The page of the company, which docs/packages.md leaves to its reader. */
const SHOP = {
  'app.json': '{ "pages": ["pages/shop/index", "pages/sign-in/index"] }',
  'pages/shop/index.wxml': '<button bindtap="order">Order</button><view>{{said}}</view>',
  'pages/shop/index.js': `const { idaas } = require('../../idaas');
Page({
  data: { said: '' },
  async order() {
    const outcome = await idaas.requireSignIn(({ person }) => 'Ordered for ' + person.name);
    this.setData({ said: outcome.status === 'done' ? outcome.value : outcome.status });
  },
});`,
};

let command: ChildProcess;
let origin: string;

/** @returns the listings by the file that their first line names */
const listings = (): Record<string, string> =>
  Object.fromEntries(
    fencesIn(readDocument('docs/packages.md')).flatMap(({ code }) => {
      const file = /^(?:\/\/|<!--) ([\w./-]+\.(?:js|wxml))/.exec(code)?.[1];
      return file === undefined ? [] : [[file, code]];
    }),
  );

async function smallestApp(): Promise<string> {
  const app = install(await tarballOf('sdk'), 'smallest');
  for (const [file, text] of Object.entries({ ...SHOP, ...listings() })) {
    mkdirSync(path.dirname(path.join(app, file)), { recursive: true });
    writeFileSync(path.join(app, file), text);
  }
  const brought = path.join(app, 'node_modules', NAME, 'miniprogram_dist');
  cpSync(brought, path.join(app, 'miniprogram_npm', NAME), { recursive: true });
  return app;
}

/** @returns where the command says that the phone is */
async function announced(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /The phone +(http\S+)[^]*Ctrl-C/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
}

beforeAll(async () => {
  const app = await smallestApp();
  command = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--no-open', '--dist', app], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await announced(command);
});
afterAll(async () => {
  await closeBrowser();
  const ended = once(command, 'exit');
  command.kill('SIGINT');
  expect((await ended)[0]).toBe(0);
});

async function onPhone(openid: string, use: (phone: Awaited<ReturnType<typeof openPhone>>) => Promise<void>) {
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 390, height: 844 } });
  const phone = await openPhone(context, origin, { openid, privacy: 'agreed' });
  await use(phone);
  expect(await phone.troubles()).toEqual({ unsupported: [], consoleErrors: [], crashes: [] });
  await context.close();
}

test('the page shows every listed file', () => {
  expect(Object.keys(listings()).sort()).toEqual([
    'app.js',
    'idaas.js',
    'pages/sign-in/index.js',
    'pages/sign-in/index.wxml',
  ]);
});

test('a stranger links an account by the phone number, and the order goes on', () =>
  onPhone('openid-by-phone', async (phone) => {
    await phone.tap('Order');
    await phone.at('pages/sign-in/index');
    await phone.tap('Use my number');
    await phone.allowPhoneNumber();
    await phone.visible('Ordered for 张珊');
  }));

test('a wrong password is told, the right one signs in', () =>
  onPhone('openid-by-password', async (phone) => {
    await phone.tap('Order');
    await phone.type('Account', 'zhangsan');
    await phone.type('Password', 'wrong');
    await phone.tap('Continue');
    await phone.visible('correct');
    await phone.type('Password', 'password');
    await phone.tap('Continue');
    await phone.visible('Ordered for 张三');
  }));

test('"not now", and a step that is not offered, lead back to the shop', () =>
  onPhone('openid-mfa', async (phone) => {
    await phone.tap('Order');
    await phone.visible('Your account needs a step that is not offered here: verifying');
    await phone.tap('Start again');
    await phone.visible('Your account needs a step that is not offered here: verifying');
    await phone.tap('Not now');
    await phone.visible('declined');
  }));
