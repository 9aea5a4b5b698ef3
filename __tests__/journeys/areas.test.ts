import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_AREAS, isUsualIn } from '../../src/core/areas';
import { readRecipient, type Recipient } from '../../src/core/recipient';
import type { App } from '../world/app';
import { createTestStorages } from '../world/platform';
import { createWorld } from '../world/world';

const world = createWorld();

/** An employee in Hong Kong, as the tenant stores her. */
const HER_NUMBER = '+852-91234567';
const putHer = (more: { readonly openid?: string; readonly mfa?: 'required' } = {}) =>
  world.sandbox().control.putPerson({
    id: 'u-hk',
    userName: 'wongmeiling',
    password: 'password',
    name: '黃美玲',
    mobile: HER_NUMBER,
    ...more,
  });

/** What the person typed, read in the chosen area. */
function recipientOf(app: App, typed: string): Recipient {
  const { chosen, list } = app.areas.store.getState();
  const reading = readRecipient('mobile', typed, { chosen: chosen.code, areas: list });
  if (reading.type === 'invalid') throw new Error(reading.problem);
  return reading.recipient;
}

async function sendCode(
  app: App,
  purpose: 'binding' | 'registering' | 'verifying',
  to: Recipient,
): Promise<string> {
  await app.codeSender.request(purpose, to);
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(stage.name);
  await app.codeSender.solve(purpose, world.sandbox().control.captchaX(stage.puzzle.token) ?? -1);
  return world.sandbox().control.inbox().at(-1)?.code ?? '';
}

/** Every number that left the phone, by the member that carried it. */
const numbersSent = () =>
  world
    .sandbox()
    .requests.flatMap(({ body }) =>
      typeof body === 'object' && body !== null
        ? Object.entries(body).filter(([member]) => ['mobile', 'sender'].includes(member))
        : [],
    );

describe('an employee with a Hong Kong number', () => {
  test.each(['91234567', '9123 4567', '+852 9123 4567', '00852-9123-4567'])(
    'links her account by a code to %s',
    async (typed) => {
      putHer();
      const app = await world.launched();
      await app.areas.choose({ code: '852', country: 'HK' });
      const recipient = recipientOf(app, typed);
      const code = await sendCode(app, 'binding', recipient);
      await app.actions.bindByCode({ recipient, code });
      await app.settled();
      expect(app.session()?.person).toMatchObject({ name: '黃美玲', mobile: HER_NUMBER });
      expect(numbersSent()).toEqual([
        ['sender', HER_NUMBER],
        ['mobile', HER_NUMBER],
        ['mobile', HER_NUMBER],
      ]);
    },
  );

  test('keeps her area code where the tenant wants one for mainland numbers, too', async () => {
    putHer();
    world.sandbox().control.setPolicy({ mobileForms: 'international' });
    const app = await world.launched({ settings: { mobileFormat: '+86-national' } });
    await sendCode(app, 'binding', recipientOf(app, '+852 9123 4567'));
    await sendCode(app, 'binding', recipientOf(app, '138 0013 8000'));
    expect(numbersSent().filter(([member]) => member === 'mobile')).toEqual([
      ['mobile', HER_NUMBER],
      ['mobile', '+86-13800138000'],
    ]);
  });

  test('gets the second factor there', async () => {
    putHer({ openid: 'openid-hk', mfa: 'required' });
    const app = await world.launched({ openid: 'openid-hk' });
    await app.actions.lookUpMobile();
    const { step } = app.store.getState();
    expect(step).toMatchObject({ name: 'verifying', mobile: { status: 'known', address: HER_NUMBER } });
    const recipient: Recipient = { method: 'mobile', address: HER_NUMBER };
    await app.actions.verify({ recipient, code: await sendCode(app, 'verifying', recipient) });
    expect(app.session()?.person?.name).toBe('黃美玲');
  });
});

test('an employee from Taiwan is registered under the international number', async () => {
  world.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
  const app = await world.launched();
  const recipient = recipientOf(app, '0912-345-678');
  await app.actions.bindByCode({ recipient, code: await sendCode(app, 'registering', recipient) });
  expect(app.session()?.person?.mobile).toBe('+886-912345678');
});

describe('the areas of the tenant', () => {
  test('come below the four, with names and rules', async () => {
    const app = await world.launched();
    await app.areas.loadOthers();
    const { list } = app.areas.store.getState();
    expect(list.slice(0, 4)).toEqual(BUILT_IN_AREAS);
    expect(list.slice(4)).toMatchObject([{ code: '65', names: { 'zh-CN': '新加坡', en: 'Singapore' } }]);
    expect([isUsualIn('65', '81234567', list), isUsualIn('65', '11234567', list)]).toEqual([true, false]);
  });

  test('are not asked for before a person wants them', async () => {
    const openStorage = createTestStorages();
    const first = await world.launched({ openStorage });
    await first.areas.choose({ code: '65', country: 'SG' });
    const second = world.app({ openStorage });
    await second.launch();
    await second.settled();
    expect(recipientOf(second, '8123 4567').address).toBe('+65-81234567');
    expect(world.calls()).not.toContain('country-codes');
  });

  test('are asked for again after the network was lost', async () => {
    const app = await world.launched();
    world.sandbox().control.fault({ path: 'country-codes', kind: '503', times: 1 });
    await app.areas.loadOthers();
    expect(app.areas.store.getState()).toMatchObject({
      others: 'failed',
      problem: { code: 'serverBusy' },
      list: BUILT_IN_AREAS,
    });
    await app.areas.loadOthers();
    expect(app.areas.store.getState().others).toBe('loaded');
    expect(app.step()).toBe('binding');
  });
});
