import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { saying, words } from './words';

const phones = createPhones();
const OFFLINE = words.home.offline;

/** 李娜, signed in at home. */
async function atHome(): Promise<TestPhone> {
  const phone = await phones.open('employee', { openid: 'openid-bound' });
  await phone.visible('李娜');
  return phone;
}

const line = (phone: TestPhone) => phone.top.getByRole('status').getByText(OFFLINE);
const nameAt = (phone: TestPhone) => phone.top.getByText(words.account.title).boundingBox();

describe('a signed-in person', () => {
  test('whose network goes is told so at home, quietly, until it is back; nothing moves', async () => {
    const phone = await atHome();
    expect(await line(phone).count()).toBe(0);
    const before = await nameAt(phone);
    await phone.simulator((simulator) => simulator.network(false));
    await phone.visible(line(phone));
    expect(await nameAt(phone)).toEqual(before);
    await phone.visible('李娜');
    await phone.simulator((simulator) => simulator.network(true));
    await phone.gone(OFFLINE);
  });

  test('who opens it without a network is at home, and told so', async () => {
    const phone = await atHome();
    await phone.simulator((simulator) => simulator.network(false));
    await phone.relaunch();
    await phone.visible('李娜');
    await phone.visible(line(phone));
    expect((await phone.facts()).requests).toEqual([]);
  });

  test('whose network goes while another page is open is told so on the way back', async () => {
    const phone = await atHome();
    await phone.tap(words.account.title);
    await phone.at('pages/sign-in/account/index');
    await phone.visible(words.account.unbind);
    await phone.simulator((simulator) => simulator.network(false));
    await phone.back();
    await phone.visible(line(phone));
  });

  test('whose account cannot be read is told so there, and home still opens', async () => {
    const phone = await atHome();
    await phone.simulator((simulator) => simulator.network(false));
    await phone.tap(words.account.title);
    await phone.visible(saying(words.problems.offline.happened));
    await phone.back();
    await phone.visible(line(phone));
    await phone.simulator((simulator) => simulator.network(true));
    await phone.gone(OFFLINE);
    await phone.tap(words.account.title);
    await phone.visible(words.account.unbind);
  });

  test('is asked of no server for it: a later launch makes no request and calls nothing that blocks', async () => {
    const phone = await atHome();
    await phone.relaunch();
    await phone.visible('李娜');
    await phone.simulator((simulator) => simulator.network(false));
    await phone.visible(line(phone));
    const { requests, syncCalls, wxCalls } = await phone.facts();
    expect([requests, syncCalls]).toEqual([[], []]);
    expect(wxCalls['getNetworkType']).toBe(1);
  });
});
