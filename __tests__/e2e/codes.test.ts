import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones, type Opening } from './phones';
import { drag, gapOf, puzzleShown, scaleOf } from './puzzle';
import { pause, saying, words } from './words';

const phones = createPhones();
const control = () => phones.sandbox().control;
const received = () => control().inbox().at(-1)?.code ?? '';
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());
const CODE = 'pages/sign-in/code/index';

/** A new employee, on the page for a code by SMS or email. */
async function atCodes(way = words.bind.byMobileCode, opening: Opening = {}): Promise<TestPhone> {
  const phone = await phones.open('employee', opening);
  await phone.tap(way);
  await phone.at(CODE);
  return phone;
}

async function askFor(phone: TestPhone, label: string, recipient: string): Promise<void> {
  await phone.type(label, recipient);
  await phone.tap(words.codes.getCode);
}

/** As far as the page that waits for the code sent to 张珊. */
async function codeSent(phone: TestPhone): Promise<void> {
  await askFor(phone, words.codes.mobile.label, '13800138000');
  await puzzleShown(phone);
  await drag(phone, control());
  await phone.visible(pause);
}

const inputOf = (phone: TestPhone, label: string) => phone.top.getByLabel(label, { exact: true });

describe('a new employee who links their account by a code', () => {
  test.each([
    [words.bind.byMobileCode, words.codes.mobile.label, '13800138000', '138 0013 8000'],
    [words.bind.byEmailCode, words.codes.email.label, 'zhangsan@qq.com', 'zhangsan@qq.com'],
  ])('%s: drags the piece, enters the code and is home', async (way, label, recipient, shown) => {
    const phone = await atCodes(way);
    await askFor(phone, label, recipient);
    await puzzleShown(phone);
    await drag(phone, control());
    await phone.visible(saying(words.codes.mobile.wentTo(shown)));
    await phone.type(words.codes.digits, received());
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
    expect((await phone.facts()).pages).toEqual(['pages/home/index']);
    expect(calls()).toEqual(['wechat-miniprogram', 'captcha', 'verify', 'send', 'bind']);
  });

  test('finds only what the tenant offers', async () => {
    control().setPolicy({ flows: ['VERIFY_EMAIL'] });
    const phone = await phones.open('employee');
    await phone.visible(phone.top.getByRole('button', { name: words.bind.byEmailCode }));
    expect(await phone.top.getByRole('button', { name: words.bind.byMobileCode }).count()).toBe(0);
  });

  test('who mistypes the code keeps the recipient and enters the code anew; nothing moves', async () => {
    const phone = await atCodes();
    const submitTop = async () =>
      (await phone.top.getByRole('button', { name: words.bind.submit }).boundingBox())?.y;
    const before = await submitTop();
    await codeSent(phone);
    expect(await submitTop()).toBe(before);
    const right = received();
    await phone.type(words.codes.digits, right === '000000' ? '111111' : '000000');
    await phone.tap(words.bind.submit);
    await phone.visible(saying(words.problems.codeWrong.happened));
    expect(await submitTop()).toBe(before);
    expect(await inputOf(phone, words.codes.mobile.label).inputValue()).toBe('13800138000');
    expect(await inputOf(phone, words.codes.digits).inputValue()).toBe('');
    await phone.visible(phone.top.locator(`input[aria-label="${words.codes.digits}"]:focus`));
    await phone.page.keyboard.type(right);
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
  });

  test('who leaves after a wrong code finds a page without its problem', async () => {
    const phone = await atCodes();
    await codeSent(phone);
    await phone.type(words.codes.digits, received() === '000000' ? '111111' : '000000');
    await phone.tap(words.bind.submit);
    await phone.visible(saying(words.problems.codeWrong.happened));
    await phone.back();
    await phone.tap(words.bind.byEmailCode);
    await phone.visible(phone.top.getByLabel(words.codes.email.label));
    expect(await phone.top.getByText(saying(words.problems.codeWrong.happened)).count()).toBe(0);
  });

  test('may paste the code with blanks and in full-width digits', async () => {
    const phone = await atCodes();
    await codeSent(phone);
    const wide = [...received()].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    await phone.type(words.codes.digits, ` ${wide.slice(0, 3).join('')} ${wide.slice(3).join('')} `);
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
  });

  test('is told at the field what is wrong with it, before anything is sent', async () => {
    const phone = await atCodes();
    await phone.tap(words.codes.getCode);
    await phone.visible(phone.top.getByRole('alert').getByText(words.codes.mobile.empty));
    await askFor(phone, words.codes.mobile.label, '1380013');
    await phone.visible(saying(words.problems.mobileMalformed.happened));
    await codeSent(phone);
    await phone.type(words.codes.digits, '12');
    await phone.tap(words.bind.submit);
    await phone.visible(saying(words.problems.codeMalformed.happened));
    expect(await inputOf(phone, words.codes.digits).inputValue()).toBe('12');
    expect(calls()).not.toContain('bind');
  });

  test('can correct the recipient, starting from what was typed', async () => {
    const phone = await atCodes();
    await codeSent(phone);
    expect(await inputOf(phone, words.codes.mobile.label).inputValue()).toBe('13800138000');
    await askFor(phone, words.codes.mobile.label, '13900139000');
    await puzzleShown(phone);
    await drag(phone, control());
    await phone.visible(saying(words.codes.mobile.wentTo('139 0013 9000')));
    expect(
      control()
        .inbox()
        .map(({ to }) => to),
    ).toEqual(['13800138000', '13900139000']);
  });
});

/** The calls of setData so far, once none has come for a while: leaving a field may cause one, which arrives later. */
async function callsAtRest(phone: TestPhone): Promise<number> {
  const { calls } = (await phone.facts()).setData;
  await phone.page.waitForTimeout(300);
  return (await phone.facts()).setData.calls === calls ? calls : callsAtRest(phone);
}

describe('the page of a code', () => {
  test('begins at the number, and typing number and code renders nothing', async () => {
    const phone = await atCodes();
    await phone.visible(phone.top.locator(`input[aria-label="${words.codes.mobile.label}"]:focus`));
    const before = await callsAtRest(phone);
    await phone.page.keyboard.type('13800138000');
    expect(await callsAtRest(phone)).toBe(before);
    await inputOf(phone, words.codes.digits).click();
    const entered = await callsAtRest(phone);
    await phone.page.keyboard.type('1234');
    expect(await callsAtRest(phone)).toBe(entered);
  });

  test('counts a second with one setData, of the text alone', async () => {
    const phone = await atCodes();
    await codeSent(phone);
    await phone.visible(words.codes.getAgainIn(57));
    const before = (await phone.facts()).setData;
    await phone.visible(words.codes.getAgainIn(56));
    const after = (await phone.facts()).setData;
    expect(after.calls - before.calls).toBe(1);
    expect(after.bytes - before.bytes).toBeLessThan(100);
  });
});

describe('a number from elsewhere', () => {
  const areaButton = (phone: TestPhone, area: string) =>
    phone.top.getByRole('button', { name: words.codes.area.spoken(area), exact: true });

  /** As far as the page that waits for the code, from the page that asks for the number. */
  async function getCode(phone: TestPhone): Promise<void> {
    await phone.tap(words.codes.getCode);
    await puzzleShown(phone);
    await drag(phone, control());
    await phone.visible(pause);
  }

  test('is typed with its area chosen, which the next launch remembers', async () => {
    const mobile = '+852-91234567';
    control().putPerson({ id: 'hk', userName: 'wong', password: 'password', name: '黃美玲', mobile });
    const phone = await atCodes();
    const box = await areaButton(phone, '中国大陆 +86').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await areaButton(phone, '中国大陆 +86').click();
    await phone.tap(words.codes.area.more);
    await phone.visible('新加坡');
    await phone.top.getByRole('radio', { name: '中国香港 +852', exact: true }).click();
    await phone.visible(areaButton(phone, '中国香港 +852'));
    await inputOf(phone, words.codes.mobile.label).click();
    const before = (await phone.facts()).setData.calls;
    await phone.page.keyboard.type('91234567');
    expect((await phone.facts()).setData.calls).toBe(before);
    await getCode(phone);
    await phone.visible(saying(words.codes.mobile.wentTo('+852 9123 4567')));
    await phone.relaunch();
    await phone.tap(words.bind.byMobileCode);
    await phone.visible(areaButton(phone, '中国香港 +852'));
    await phone.type(words.codes.mobile.label, '9123 4567');
    await phone.tap(words.codes.getCode);
    await phone.visible(pause);
    await phone.type(words.codes.digits, received());
    await phone.tap(words.bind.submit);
    await phone.visible('黃美玲');
    await phone.visible('+852 ****4567');
  });

  test('is pasted with its area, which is chosen; the field keeps the digits', async () => {
    const phone = await atCodes();
    await phone.type(words.codes.mobile.label, '+852 9123 4567');
    await phone.visible(areaButton(phone, '中国香港 +852'));
    expect(await inputOf(phone, words.codes.mobile.label).inputValue()).toBe('91234567');
    await getCode(phone);
    expect(
      control()
        .inbox()
        .map(({ to }) => to),
    ).toEqual(['+852-91234567']);
  });
});

describe('the puzzle', () => {
  test('follows the finger without a setData', async () => {
    const phone = await atCodes();
    await askFor(phone, words.codes.mobile.label, '13800138000');
    await puzzleShown(phone);
    const box = await phone.top.locator('wx-movable-view').boundingBox();
    if (!box) throw new Error('the piece is not on the screen');
    const before = (await phone.facts()).setData.calls;
    await phone.page.mouse.move(box.x + 20, box.y + 20);
    await phone.page.mouse.down();
    await phone.page.mouse.move(box.x + 140, box.y + 24, { steps: 40 });
    expect((await phone.facts()).setData.calls).toBe(before);
    const moved = await phone.top.locator('wx-movable-view').boundingBox();
    expect(Math.round((moved?.x ?? 0) - box.x)).toBe(120);
    await phone.page.mouse.up();
  });

  test('missed, is another one with the piece at the edge; the next drop counts', async () => {
    const phone = await atCodes();
    await askFor(phone, words.codes.mobile.label, '13800138000');
    const first = await puzzleShown(phone);
    const start = await phone.top.locator('wx-movable-view').boundingBox();
    await drag(phone, control(), gapOf(control()) > 150 ? -40 : 40);
    await puzzleShown(phone, first);
    await phone.visible(saying(words.problems.captchaFailed.happened));
    expect(await phone.top.locator('wx-movable-view').boundingBox()).toEqual(start);
    await drag(phone, control());
    await phone.visible(pause);
  });

  test('missed five times is given up, and the number stays', async () => {
    const phone = await atCodes();
    await askFor(phone, words.codes.mobile.label, '13800138000');
    let shown = '';
    for (let drops = 0; drops < 5; drops += 1) {
      shown = await puzzleShown(phone, shown);
      await drag(phone, control(), gapOf(control()) > 150 ? -40 : 40);
    }
    await phone.visible(saying(words.problems.captchaGivenUp.happened));
    expect(await inputOf(phone, words.codes.mobile.label).inputValue()).toBe('13800138000');
    expect(control().inbox()).toEqual([]);
  });

  test('can be exchanged and closed', async () => {
    const phone = await atCodes();
    await askFor(phone, words.codes.mobile.label, '13800138000');
    const first = await puzzleShown(phone);
    await phone.tap(words.captcha.refresh);
    expect(await puzzleShown(phone, first)).not.toBe(first);
    await phone.tap(words.agreements.close);
    await phone.gone(words.captcha.title);
    expect(control().inbox()).toEqual([]);
  });

  test('can be solved by buttons, without dragging', async () => {
    const phone = await atCodes();
    await askFor(phone, words.codes.mobile.label, '13800138000');
    await puzzleShown(phone);
    await phone.tap(words.captcha.withoutDragging);
    await phone.visible(words.captcha.position(0));
    const distance = gapOf(control()) * (await scaleOf(phone));
    const press = async (name: string, times: number) => {
      for (let time = 0; time < times; time += 1) await phone.tap(name);
    };
    await press(words.captcha.farRight, Math.floor(distance / 24));
    await press(words.captcha.right, Math.round((distance % 24) / 4));
    await press(words.captcha.done, 1);
    await phone.visible(pause);
    expect(control().inbox()).toHaveLength(1);
  });
});

describe('the pause between two codes', () => {
  test('goes on while the person is elsewhere and after a cold start', async () => {
    // The pause is a minute of the phone's clock, which must not pass while a slow computer gets to the end.
    const phone = await atCodes(words.bind.byMobileCode, { now: Date.now() });
    await codeSent(phone);
    await phone.back();
    await phone.tap(words.bind.byMobileCode);
    await askFor(phone, words.codes.mobile.label, '13800138000');
    await phone.visible(pause);
    await phone.relaunch();
    await phone.tap(words.bind.byMobileCode);
    await askFor(phone, words.codes.mobile.label, '138 0013 8000');
    await phone.visible(pause);
    expect(calls().filter((call) => call === 'captcha')).toHaveLength(1);
    await phone.type(words.codes.digits, received());
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
  });

  test('is one recipient’s only, and no number is stored for it', async () => {
    const phone = await atCodes();
    await codeSent(phone);
    await askFor(phone, words.codes.mobile.label, '13900139000');
    await puzzleShown(phone);
    expect(JSON.stringify((await phone.facts()).storage)).not.toContain('13800138000');
  });
});

describe('a person the tenant wants registered', () => {
  test('verifies a number and has an account; a password is not offered', async () => {
    control().setPolicy({ whenUnknown: 'USER_REGISTER' });
    const phone = await phones.open('employee');
    await phone.at('pages/sign-in/register/index');
    await phone.visible(phone.top.getByRole('button', { name: words.bind.byEmailCode }));
    expect(await phone.top.getByRole('button', { name: words.bind.byPassword }).count()).toBe(0);
    await phone.tap(words.bind.byMobileCode);
    await askFor(phone, words.codes.mobile.label, '18900000000');
    await puzzleShown(phone);
    await drag(phone, control());
    await phone.visible(pause);
    await phone.type(words.codes.digits, received());
    await phone.tap(words.verify.submit);
    await phone.visible('189****0000');
    expect(calls().at(-1)).toBe('register-bind');
  });

  test('may use the phone button', async () => {
    control().setPolicy({ whenUnknown: 'USER_REGISTER' });
    const phone = await phones.open('employee', { mobile: '18900000000' });
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await phone.visible('189****0000');
    expect(calls().at(-1)).toBe('wechat-mobile-register-bind');
  });
});
