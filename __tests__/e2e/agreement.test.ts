import { describe, expect, test } from '@jest/globals';
import { packageFolder } from '../packages';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { words } from './words';

const phones = createPhones();
const AGREEMENT = 'pages/sign-in/agreement/index';
const BIND = 'pages/sign-in/bind/index';
const HOME = 'pages/home/index';
const TERMS = 'https://www.example.com/terms';

/** An employee who has agreed to nothing yet, on the page that asks who they are. */
async function employee(): Promise<TestPhone> {
  const phone = await phones.open('employee', { consent: 'ask' });
  await phone.at(BIND);
  return phone;
}

/** A guest of a company whose agreements are shown in a web view. */
const guest = (): Promise<TestPhone> =>
  phones.open('customer', { dist: packageFolder('company'), consent: 'ask' });

describe('an agreement whose address is copied', () => {
  test('is one tap from the page that asks for consent, and the way back leads there', async () => {
    const phone = await employee();
    await phone.tap(words.agreements.service);
    await phone.at(AGREEMENT);
    await phone.visible(TERMS);
    await phone.back();
    await phone.at(BIND);
    expect((await phone.facts()).pages).toEqual([HOME, BIND]);
  });

  test('is copied at a tap, once the privacy guide is agreed to on the same page', async () => {
    const phone = await employee();
    await phone.tap(words.agreements.service);
    await phone.at(AGREEMENT);
    await phone.tap(words.agreements.copyLink);
    await phone.visible(words.agreements.guideQuestion);
    expect((await phone.facts()).pages).toEqual([HOME, BIND, AGREEMENT]);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.toast.waitFor();
    expect(await phone.toast.innerText()).toBe('内容已复制');
    expect((await phone.facts()).clipboard).toBe(TERMS);
  });

  test('can still be read by a person who declines that', async () => {
    const phone = await employee();
    await phone.tap(words.agreements.service);
    await phone.at(AGREEMENT);
    await phone.tap(words.agreements.copyLink);
    await phone.visible(words.agreements.guideQuestion);
    await phone.tap(words.agreements.decline);
    await phone.gone(words.agreements.guideQuestion);
    await phone.visible(TERMS);
    expect((await phone.facts()).clipboard).toBe('');
  });

  test('takes nothing from the page below that was typed', async () => {
    const phone = await employee();
    await phone.tap(words.bind.byPassword);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.at('pages/sign-in/password/index');
    await phone.type(words.password.userName, 'zhangshan');
    await phone.simulator((simulator) =>
      simulator.openPage('/pages/sign-in/agreement/index?agreement=privacy'),
    );
    await phone.at(AGREEMENT);
    await phone.back();
    await phone.at('pages/sign-in/password/index');
    expect(await phone.top.getByLabel(words.password.userName, { exact: true }).inputValue()).toBe(
      'zhangshan',
    );
  });
});

describe('an agreement that is shown in a web view', () => {
  test('covers the page, and the way back leads home', async () => {
    const phone = await guest();
    await phone.tap(words.agreements.service);
    await phone.at(AGREEMENT);
    await phone.visible('www.example.com');
    await phone.visible(phone.top.locator('wx-web-view'));
    await phone.back();
    await phone.at(HOME);
    expect((await phone.facts()).pages).toEqual([HOME]);
  });

  test('that does not load is shown by its address', async () => {
    const phone = await guest();
    await phone.simulator((simulator) => simulator.webViewFails(true));
    await phone.tap(words.agreements.service);
    await phone.at(AGREEMENT);
    await phone.visible(words.agreements.copyLink);
    await phone.visible(TERMS);
    expect(await phone.top.locator('wx-web-view').count()).toBe(0);
  });
});

describe('an agreement whose text is in the package', () => {
  test('is read in the app, in the person’s language, and the way back leads home', async () => {
    const phone = await guest();
    await phone.tap(words.agreements.privacy);
    await phone.at(AGREEMENT);
    await phone.visible('一、我们收集的信息');
    expect(await phone.top.locator('wx-web-view').count()).toBe(0);
    await phone.back();
    await phone.at(HOME);
    const english = await phones.open('customer', {
      dist: packageFolder('company'),
      consent: 'ask',
      language: 'en',
    });
    await english.simulator((simulator) =>
      simulator.openPage('/pages/sign-in/agreement/index?agreement=privacy'),
    );
    await english.visible('1. What we collect');
  });
});
