import { describe, expect, test } from '@jest/globals';
import { packageFolder } from '../packages';
import { PRODUCT } from '../packages/company';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { customerWords, words } from './words';

const phones = createPhones();
const HOME = 'pages/home/index';
const BIND = 'pages/sign-in/bind/index';
const PASSWORD = 'pages/sign-in/password/index';
/** The company's package, with its own agreements. */
const company = { dist: packageFolder('company'), agreedTo: 'company' } as const;

/** A guest, on the company's own page over home. */
async function atProduct(): Promise<TestPhone> {
  const phone = await phones.open('customer', company);
  await phone.visible(customerWords.guest.prompt);
  await phone.simulator((simulator) => simulator.openPage('/pages/product/index?id=17'));
  await phone.visible('Product 17');
  return phone;
}

async function order(phone: TestPhone): Promise<void> {
  await phone.tap('Order');
  await phone.at(BIND);
}

const pages = async (phone: TestPhone) => (await phone.facts()).pages;

describe('a page of a company’s own that needs a signed-in person', () => {
  test('is there again with its parameters, told "declined", when the guest walks back', async () => {
    const phone = await atProduct();
    await order(phone);
    expect(await pages(phone)).toEqual([HOME, PRODUCT, BIND]);
    await phone.back();
    await phone.visible('declined');
    await phone.visible('Product 17');
    expect(await pages(phone)).toEqual([HOME, PRODUCT]);
  });

  test('is told so only once the last page of the flow was left', async () => {
    const phone = await atProduct();
    await order(phone);
    await phone.tap(words.bind.byPassword);
    await phone.at(PASSWORD);
    await phone.back();
    await phone.visible(phone.top.getByRole('button', { name: words.bind.byPassword }));
    expect(await pages(phone)).toEqual([HOME, PRODUCT, BIND]);
    await phone.back();
    await phone.visible('declined');
  });

  test('is told "declined" by "not now" as well, and asks again at the next tap', async () => {
    const phone = await atProduct();
    await order(phone);
    await phone.tap(words.notNow);
    await phone.visible('declined');
    await order(phone);
    expect(await pages(phone)).toEqual([HOME, PRODUCT, BIND]);
  });

  test('goes on where it was once the guest has signed in', async () => {
    const phone = await atProduct();
    await order(phone);
    await phone.tap(words.bind.byPassword);
    await phone.at(PASSWORD);
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'password');
    await phone.tap(words.bind.submit);
    await phone.visible('ordered by 张珊');
    await phone.visible('Product 17');
    expect(await pages(phone)).toEqual([HOME, PRODUCT]);
  });

  test('opened first, by a link, is there again too', async () => {
    const phone = await phones.open('customer', { ...company, path: 'pages/product/index?id=18' });
    await phone.visible('Product 18');
    await order(phone);
    expect(await pages(phone)).toEqual([PRODUCT, BIND]);
    await phone.back();
    await phone.visible('declined');
    await phone.visible('Product 18');
    expect(await pages(phone)).toEqual([PRODUCT]);
  });
});

describe('a person who wants to be forgotten', () => {
  test('is signed out, is a new device for the tenant, and is asked for consent again', async () => {
    const phone = await phones.open('customer', { ...company, openid: 'openid-bound', consent: 'given' });
    await phone.visible('李娜');
    await phone.simulator((simulator) => simulator.openPage('/pages/product/index?id=17'));
    await phone.tap('Order');
    await phone.visible('ordered by 李娜');
    await phone.tap('Forget me');
    await phone.visible('forgotten');
    const { storage } = await phone.facts();
    expect(storage['idaas.session']).toBeUndefined();
    expect(JSON.stringify(storage['idaas.kept'])).toContain('fingerprint');
    expect(JSON.stringify(storage['idaas.kept'])).not.toContain('consent');
    await phone.tap('Order');
    await phone.visible('ordered by 李娜');
    const devices = phones.sandbox().requests.map(({ headers }) => headers['x-device-fingerprint']);
    expect(devices).toHaveLength(2);
    expect(devices[1]).not.toBe(devices[0]);
  });
});

describe('a person who took their consent back', () => {
  test('is asked for it on the company’s own page before they are signed in again', async () => {
    const phone = await phones.open('customer', { ...company, openid: 'openid-bound', consent: 'given' });
    await phone.visible('李娜');
    await phone.tap(words.account.title);
    await phone.tap(words.agreements.withdraw);
    await phone.visible(words.agreements.withdrawQuestion);
    await phone.tap(words.agreements.withdraw);
    await phone.visible(customerWords.guest.prompt);
    await phone.simulator((simulator) => simulator.openPage('/pages/product/index?id=17'));
    const before = phones.sandbox().requests.length;
    await phone.tap('Order');
    await phone.visible(words.agreements.question);
    await phone.tap(words.agreements.decline);
    await phone.visible('declined');
    expect(phones.sandbox().requests).toHaveLength(before);
    await phone.tap('Order');
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.visible('ordered by 李娜');
    expect(await pages(phone)).toEqual([HOME, PRODUCT]);
  });
});

describe('a tenant whose second factor cannot be given here', () => {
  test('is said so at once, and who to ask; nothing is asked for and nothing looked up', async () => {
    const phone = await phones.open('customer', { ...company, openid: 'openid-mfa' });
    await phone.tap(words.home.signIn);
    await phone.at('pages/sign-in/verify/index');
    await phone.visible(customerWords.verify.elsewhere);
    expect(await phone.top.locator('input').count()).toBe(0);
    expect(phones.sandbox().requests.map(({ path }) => path.split('/').pop())).toEqual([
      'wechat-miniprogram',
    ]);
    await phone.tap(words.notNow);
    await phone.visible(words.home.signIn);
  });
});
