/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import type { Area } from '../../src/core/areas';
import { createTestStorages } from '../world/platform';
import { ANSWERS, words } from './fixtures';
import { openPage, type OpenPage, type Options } from './render';

const { codes, problems } = words;
const SINGAPORE: Area = {
  code: '65',
  country: 'SG',
  names: { 'zh-CN': '新加坡', en: 'Singapore' },
  rule: /^[89]\d{7}$/,
};
const BRITAIN: Area = { code: '44', country: 'GB', names: { en: 'United Kingdom' }, rule: null };

/** The page that asks for a number, where no puzzle stands before the code. */
const openCode = (options: Options = {}) =>
  openPage('code', {
    at: ANSWERS.binding,
    query: { method: 'mobile' },
    settings: { captcha: 'skip' },
    ...options,
  });

const areaButton = (area: string) => codes.area.spoken(area);
const choices = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'));
const chosen = () =>
  screen
    .getAllByRole('radio')
    .filter((radio) => radio.getAttribute('aria-checked') === 'true')
    .map((radio) => radio.getAttribute('aria-label'));
const shown = (page: OpenPage): string => {
  const field = page.field(codes.mobile.label);
  if (!(field instanceof HTMLInputElement)) throw new Error('the field is no input');
  return field.value;
};
/** The recipient of the newest code. */
const sentTo = (page: OpenPage): unknown => page.server.last().args[1];

async function choose(page: OpenPage, before: string, area: string): Promise<void> {
  await page.tap(areaButton(before));
  await page.tap(area, 'radio');
}

describe('the area beside the number', () => {
  test('is mainland China, and one of four without a request', async () => {
    const page = await openCode();
    expect(page.button(areaButton('中国大陆 +86')).textContent).toBe('+86');
    await page.tap(areaButton('中国大陆 +86'));
    expect(choices()).toEqual(['中国大陆 +86', '中国香港 +852', '中国澳门 +853', '中国台湾 +886']);
    expect(chosen()).toEqual(['中国大陆 +86']);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('is chosen from the list; the number is sent with it', async () => {
    const page = await openCode();
    await choose(page, '中国大陆 +86', '中国香港 +852');
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(page.button(areaButton('中国香港 +852')).textContent).toBe('+852');
    await page.type(codes.mobile.label, '91234567');
    await page.tap(codes.getCode);
    expect(sentTo(page)).toEqual({ method: 'mobile', address: '+852-91234567' });
    await page.answer(undefined);
    expect(page.says(codes.mobile.wentTo('+852 9123 4567'))).toBe(true);
    expect(page.button(areaButton('中国香港 +852')).getAttribute('aria-disabled')).toBe('false');
  });

  test('stays where the list is closed', async () => {
    const page = await openCode();
    await page.tap(areaButton('中国大陆 +86'));
    await page.tap(words.agreements.close);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(page.button(areaButton('中国大陆 +86'))).toBeTruthy();
  });

  test('is the one chosen last, at the next launch too', async () => {
    const openStorage = createTestStorages();
    const first = await openCode({ ports: { openStorage } });
    await choose(first, '中国大陆 +86', '中国台湾 +886');
    await first.close();
    const page = await openCode({ ports: { openStorage } });
    await page.type(codes.mobile.label, '0912 345 678');
    await page.tap(codes.getCode);
    expect(sentTo(page)).toEqual({ method: 'mobile', address: '+886-912345678' });
  });

  test('is not asked for beside an email address', async () => {
    const page = await openCode({ query: { method: 'email' } });
    expect(page.buttons()[0]).toBe(codes.getCode);
  });

  test('is asked for where the tenant tells no number for the second factor', async () => {
    const page = await openPage('verify', { at: ANSWERS.verifying, settings: { captcha: 'skip' } });
    await page.answer(null);
    await choose(page, '中国大陆 +86', '中国澳门 +853');
    await page.type(codes.mobile.label, '66123456');
    await page.tap(codes.getCode);
    expect(page.server.last().args.slice(0, 2)).toEqual([
      'verifying',
      { method: 'mobile', address: '+853-66123456' },
    ]);
  });

  test('is shown with the masked number of the second factor', async () => {
    const page = await openPage('verify', { at: ANSWERS.verifying });
    await page.answer('+852-91234567');
    expect(page.says(codes.mobile.willGoTo('+852 ****4567'))).toBe(true);
    expect(document.body.textContent).not.toContain('91234567');
  });
});

describe('more areas', () => {
  test('are loaded when they are asked for, and named in the person’s language', async () => {
    const page = await openCode();
    await page.tap(areaButton('中国大陆 +86'));
    await page.tap(codes.area.more);
    await page.tap(codes.area.more);
    expect(page.server.names()).toEqual(['signIn', 'countryCodes']);
    await page.answer([SINGAPORE, BRITAIN]);
    expect(choices().slice(4)).toEqual(['新加坡 +65', 'United Kingdom +44']);
    expect(screen.queryByRole('button', { name: codes.area.more })).toBeNull();
    await page.tap('新加坡 +65', 'radio');
    await page.type(codes.mobile.label, '81234567');
    await page.tap(codes.getCode);
    expect(sentTo(page)).toEqual({ method: 'mobile', address: '+65-81234567' });
  });

  test('that cannot be loaded are said so; the four stay, and they can be asked for again', async () => {
    const page = await openCode();
    await page.tap(areaButton('中国大陆 +86'));
    await page.tap(codes.area.more);
    await page.refuse({ code: 'timedOut' });
    expect(page.says(problems.timedOut.happened)).toBe(true);
    expect(choices()).toHaveLength(4);
    await page.tap(codes.area.more);
    expect(page.says(problems.timedOut.happened)).toBe(false);
    await page.answer([]);
    expect(page.says(codes.area.noMore)).toBe(true);
  });

  test('chosen before the list was loaded are known by their code', async () => {
    const openStorage = createTestStorages();
    await openStorage('area').write({ code: '65', country: 'SG' });
    const page = await openCode({ ports: { openStorage }, before: (engine) => engine.areas.open() });
    expect(page.button(areaButton('+65')).textContent).toBe('+65');
    await page.tap(areaButton('+65'));
    expect(chosen()).toEqual([]);
  });
});

describe('a number that is pasted', () => {
  test.each([
    ['+852 9123 4567', '中国香港 +852', '91234567', '+852-91234567'],
    ['+85291234567', '中国香港 +852', '91234567', '+852-91234567'],
    ['0085291234567', '中国香港 +852', '91234567', '+852-91234567'],
    ['0912345678', '中国台湾 +886', '912345678', '+886-912345678'],
    ['+886 912 345 678', '中国台湾 +886', '912345678', '+886-912345678'],
    ['+86 138 0013 8000', '中国大陆 +86', '13800138000', '13800138000'],
    ['138 0013 8000', '中国大陆 +86', '13800138000', '13800138000'],
    ['１３８００１３８０００', '中国大陆 +86', '13800138000', '13800138000'],
    ['+44 7911 123456', '+44', '7911123456', '+44-7911123456'],
  ])('%s: %s, %s', async (pasted, area, digits, address) => {
    const page = await openCode();
    await page.type(codes.mobile.label, pasted);
    expect(page.button(areaButton(area))).toBeTruthy();
    expect(shown(page)).toBe(digits);
    await page.tap(codes.getCode);
    expect(sentTo(page)).toEqual({ method: 'mobile', address });
  });

  test('keeps the keyboard open', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '+852 9123 4567');
    expect(document.activeElement).toBe(page.field(codes.mobile.label));
  });

  test('of the mainland brings its area back', async () => {
    const page = await openCode();
    await choose(page, '中国大陆 +86', '中国香港 +852');
    await page.type(codes.mobile.label, '13800138000');
    expect(page.button(areaButton('中国大陆 +86'))).toBeTruthy();
  });

  test('stays as it is where it is none yet', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '138 00');
    expect(shown(page)).toBe('138 00');
  });
});

describe('a number that is typed', () => {
  async function typeEach(page: OpenPage, typed: string): Promise<void> {
    for (let end = 1; end <= typed.length; end += 1) await page.type(codes.mobile.label, typed.slice(0, end));
  }

  test('renders nothing until the person leaves the field', async () => {
    const page = await openCode();
    const field = page.field(codes.mobile.label);
    await typeEach(page, '0085291234567');
    expect(page.field(codes.mobile.label)).toBe(field);
    expect(page.button(areaButton('中国大陆 +86'))).toBeTruthy();
    await page.doing(() => fireEvent.blur(field));
    expect(page.button(areaButton('中国香港 +852'))).toBeTruthy();
    expect(shown(page)).toBe('91234567');
    await page.tap(codes.getCode);
    expect(sentTo(page)).toEqual({ method: 'mobile', address: '+852-91234567' });
  });

  test('chooses its area also where it is sent at once', async () => {
    const page = await openCode();
    await typeEach(page, '85291234567');
    await page.enter(codes.mobile.label);
    expect(sentTo(page)).toEqual({ method: 'mobile', address: '+852-91234567' });
    await page.answer(undefined);
    expect(page.button(areaButton('中国香港 +852'))).toBeTruthy();
  });
});

describe('a number that its area does not have', () => {
  test('is questioned once, and sent when the person leaves it as it is', async () => {
    const page = await openCode();
    await choose(page, '中国大陆 +86', '中国香港 +852');
    await page.type(codes.mobile.label, '9123456');
    await page.tap(codes.getCode);
    expect(page.problemOf(codes.mobile.label)).toContain(problems.mobileUnusual.happened);
    expect(page.server.names()).toEqual(['signIn']);
    await page.tap(codes.getCode);
    expect(sentTo(page)).toEqual({ method: 'mobile', address: '+852-9123456' });
    expect(page.problemOf(codes.mobile.label)).toBe('');
  });

  test('is questioned again when it was changed', async () => {
    const page = await openCode();
    await choose(page, '中国大陆 +86', '中国香港 +852');
    await page.type(codes.mobile.label, '9123456');
    await page.tap(codes.getCode);
    await page.type(codes.mobile.label, '912345');
    await page.tap(codes.getCode);
    expect(page.problemOf(codes.mobile.label)).toContain(problems.mobileUnusual.happened);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test.each([
    ['the mainland', '中国大陆 +86', '1380013', problems.mobileMalformed.happened],
    ['Hong Kong', '中国香港 +852', '912', problems.mobileUnusual.happened],
  ])('is never sent where it can be none: %s', async (_where, area, typed, message) => {
    const page = await openCode();
    await choose(page, '中国大陆 +86', area);
    await page.type(codes.mobile.label, typed);
    await page.tap(codes.getCode);
    await page.tap(codes.getCode);
    expect(page.problemOf(codes.mobile.label)).toContain(message);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('is asked about by the rule of the tenant, once that is loaded', async () => {
    const page = await openCode();
    await page.doing(() => void page.engine.areas.loadOthers());
    await page.answer([SINGAPORE]);
    await choose(page, '中国大陆 +86', '新加坡 +65');
    await page.type(codes.mobile.label, '11234567');
    await page.tap(codes.getCode);
    expect(page.problemOf(codes.mobile.label)).toContain(problems.mobileUnusual.happened);
  });
});
