import { describe, expect, test } from '@jest/globals';
import { readDocument, rowsUnder } from '../docs/documents';
import type { Finger } from './finger';
import { fingerOn } from './finger';
import type { TestPhone } from './phone';
import type { Audience, Opening } from './phones';
import { createPhones } from './phones';
import { customerWords, pause, words } from './words';

const phones = createPhones();
const control = () => phones.sandbox().control;

/** WeChat's own button, Chinese in every language. */
const allow = '允许';

/** A way from the first screen to home. */
interface Way {
  /** as docs/tried.md names it */
  readonly name: string;
  /** the taps of the best mini program that was looked at; puzzles beside them */
  readonly peer: number;
  readonly audience: Audience;
  readonly opening: Opening;
  /** the name that home shows at the end */
  readonly person: string;
  readonly walk: (finger: Finger, phone: TestPhone) => Promise<void>;
}

/** Nothing is agreed to, and the box is not ticked. */
const stranger = { audience: 'employee', opening: { consent: 'ask' }, person: '张珊' } as const;

/** Asks for a code on a page that knows or has been told where it goes, and enters it. */
async function byCode(finger: Finger, phone: TestPhone, submit: string): Promise<void> {
  await finger.tap(words.codes.getCode);
  await finger.solve();
  await phone.visible(pause);
  await finger.enter(words.codes.digits, control().inbox().at(-1)?.code ?? '');
  await finger.tap(submit);
}

const ways: readonly Way[] = [
  {
    name: 'a known person',
    peer: 0,
    audience: 'employee',
    opening: { openid: 'openid-bound' },
    person: '李娜',
    walk: () => Promise.resolve(),
  },
  {
    ...stranger,
    name: 'an employee, by phone',
    peer: 3,
    walk: async ({ tap }) => {
      await tap(words.bind.byPhone);
      await tap(words.agreements.agreeAndGoOn);
      await tap(allow);
    },
  },
  {
    ...stranger,
    name: 'a customer, by phone',
    peer: 3,
    audience: 'customer',
    walk: async ({ tap }) => {
      await tap(customerWords.bind.byPhone);
      await tap(customerWords.agreements.agreeAndGoOn);
      await tap(allow);
    },
  },
  {
    ...stranger,
    name: 'a code by SMS',
    peer: 4,
    walk: async (finger, phone) => {
      await finger.tap(words.bind.byMobileCode);
      await finger.tap(words.agreements.agreeAndGoOn);
      await finger.enter(words.codes.mobile.label, '13800138000');
      await byCode(finger, phone, words.bind.submit);
    },
  },
  {
    ...stranger,
    name: 'a code by email',
    peer: 4,
    walk: async (finger, phone) => {
      await finger.tap(words.bind.byEmailCode);
      await finger.tap(words.agreements.agreeAndGoOn);
      await finger.enter(words.codes.email.label, 'zhangsan@qq.com');
      await byCode(finger, phone, words.bind.submit);
    },
  },
  {
    ...stranger,
    name: 'account and password',
    peer: 3,
    walk: async (finger) => {
      await finger.tap(words.bind.byPassword);
      await finger.tap(words.agreements.agreeAndGoOn);
      await finger.enter(words.password.userName, 'zhangshan');
      await finger.next();
      await finger.enter(words.password.password, 'password');
      await finger.tap(words.password.submit);
    },
  },
  {
    name: 'a second factor',
    peer: 2,
    audience: 'employee',
    opening: { openid: 'openid-mfa' },
    person: '陈静',
    walk: (finger, phone) => byCode(finger, phone, words.verify.submit),
  },
];

const rows = rowsUnder(readDocument('docs/tried.md'), '| way in |');

describe('the taps of each way in', () => {
  test.each(ways.map((way) => [way.name, way] as const))(
    '%s: no more than the best peer, and as docs/tried.md says',
    async (name, { audience, opening, person, peer, walk }) => {
      const phone = await phones.open(audience, opening);
      const finger = fingerOn(phone, control());
      await walk(finger, phone);
      await phone.at('pages/home/index');
      await phone.visible(person);
      const { tapped, puzzles } = finger;
      const list = tapped.length === 0 ? '–' : tapped.join(', ');
      expect(rows.find(([cell]) => cell === name)?.slice(1)).toEqual([
        `${tapped.length}`,
        `${puzzles}`,
        `${peer}`,
        list,
      ]);
      expect(tapped.length).toBeLessThanOrEqual(peer);
    },
  );

  test('stand in the table, and no other', () => {
    expect(rows.map(([name]) => name)).toEqual(ways.map(({ name }) => name));
  });
});
