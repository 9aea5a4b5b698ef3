import { expect, test } from '@jest/globals';
import { logOf, notedAfter, settled, withFixture } from './fixture-phone';
import { createSite } from './site';

const site = createSite();

test('a page goes through load, show and ready, in this order and once each', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const lines = (await logOf(phone)).split('; ').filter((line) => /^(load |show|ready)/.test(line));
    expect(lines).toEqual(['load {}', 'show', 'ready']);
    await phone.expectNoUnsupported();
  }));

test('one tap is one event, which bubbles unless it is caught, and a disabled button takes none', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    expect(await notedAfter(phone, () => phone.tap('Tap me'), 'outer')).toBe('tapped; outer');
    expect(await notedAfter(phone, () => phone.tap('Caught'), 'caught')).toBe('caught');
    await phone.top.getByRole('button', { name: 'Disabled' }).click({ force: true });
    expect(await notedAfter(phone, () => phone.tap('Caught'), 'caught')).toBe('caught');
  }));

test('an event finds a handler that was put on the page after it was made', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    expect(await notedAfter(phone, () => phone.tap('Late'), 'late')).toBe('late');
  }));

test('a key on a focused button is one tap, as often as it is pressed and not while it is held', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const button = phone.top.getByRole('button', { name: 'Tap me' });
    const press = async (): Promise<void> => {
      await button.focus();
      await phone.page.keyboard.down('Enter');
      await phone.page.keyboard.down('Enter');
      await phone.page.keyboard.up('Enter');
      await phone.page.keyboard.press('Space');
      await phone.tap('Caught');
    };
    expect(await notedAfter(phone, press, 'caught')).toBe('tapped; outer; tapped; outer; caught');
  }));

test('a key reaches no disabled button, and a field keeps its keys', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const press = async (): Promise<void> => {
      await phone.top.getByRole('button', { name: 'Disabled' }).dispatchEvent('keydown', { key: 'Enter' });
      await phone.top.getByPlaceholder('Account').press('End');
      await phone.page.keyboard.press('Space');
    };
    expect(await notedAfter(phone, press, 'first ')).toBe('focus; input "first "');
  }));

test('a finger that rests is a longpress and no tap', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const press = (): Promise<void> => phone.top.getByRole('button', { name: 'Long' }).click({ delay: 500 });
    expect(await notedAfter(phone, press, 'long')).toBe('long');
  }));

test('typing tells each change once, with the whole value, and respects maxlength', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const field = phone.top.getByPlaceholder('Account');
    expect(await field.inputValue()).toBe('first');
    const type = async (): Promise<void> => {
      await field.focus();
      await field.press('End');
      await field.pressSequentially('abcdef');
    };
    expect(await notedAfter(phone, type, 'firstabc')).toBe(
      'focus; input "firsta"; input "firstab"; input "firstabc"',
    );
    expect(await notedAfter(phone, () => field.press('Enter'), 'blur')).toBe(
      'confirm "firstabc"; blur "firstabc"',
    );
    expect(await phone.top.getByLabel('Secret').getAttribute('type')).toBe('password');
  }));

test('a person fills a form, submits it and resets it', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    await phone.type('Account', 'me');
    await phone.type('Secret', 'pw');
    await phone.type('About', 'a\nb');
    await phone.top
      .locator('wx-label')
      .filter({ hasText: 'Tea' })
      .click({ position: { x: 40, y: 10 } });
    await phone.top.getByText('Coffee, please').click();
    await phone.top.getByRole('radio', { name: 'Large' }).click();
    await phone.top.getByRole('switch', { name: 'Switch' }).click();
    await phone.top.getByRole('slider', { name: 'Level' }).fill('7');
    await phone.tap('City');
    await phone.page.getByRole('listbox').selectOption('Beijing');
    await phone.page.getByRole('button', { name: '确定' }).click();
    const noted = await notedAfter(phone, () => phone.tap('Submit'), 'submit');
    expect(JSON.parse(noted.replace(/^.*submit /, ''))).toEqual({
      account: 'me',
      secret: 'pw',
      about: 'a\nb',
      likes: ['tea'],
      size: 'l',
      on: true,
      level: 7,
      city: '1',
    });
    expect(await phone.top.getByRole('checkbox', { name: 'Coffee' }).getAttribute('aria-checked')).toBe(
      'false',
    );
    await notedAfter(phone, () => phone.tap('Reset'), 'reset');
    expect(await phone.top.getByLabel('Secret').inputValue()).toBe('');
    await phone.expectNoUnsupported();
  }));

test('a component has its own data, its own style, a slot, and events of its own', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    await phone.visible('in the slot');
    const noted = await notedAfter(phone, () => phone.tap('count 5'), 'counted');
    expect(noted).toBe('counted 6 by counter');
    const count = await phone.visible('count 6');
    expect(await count.evaluate((dom) => getComputedStyle(dom).color)).toBe('rgb(0, 0, 200)');
  }));

test('rpx, imported sheets, page style and WXS reach the screen', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const box = await phone.top.locator('#half').boundingBox();
    expect(box).toMatchObject({ x: 39, width: 195 });
    expect(await phone.top.locator('#shout').innerText()).toBe('WXS!');
    expect(await phone.top.evaluate((dom) => getComputedStyle(dom).backgroundColor)).toBe('rgb(9, 9, 9)');
    const red = (dom: Element): string => getComputedStyle(dom).color;
    expect(await phone.top.locator('#log').evaluate(red)).toBe('rgb(200, 0, 0)');
  }));

test('a knob is dragged within its area without any setData but the page’s own', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const knob = phone.top.getByRole('slider', { name: 'Knob' });
    const { calls } = (await phone.facts()).setData;
    await knob.scrollIntoViewIfNeeded();
    const start = await knob.boundingBox();
    const [x, y] = [(start?.x ?? 0) + 20, (start?.y ?? 0) + 20];
    await phone.page.mouse.move(x, y);
    await phone.page.mouse.down();
    await phone.page.mouse.move(x + 50, y + 30, { steps: 4 });
    await phone.page.mouse.move(x + 500, y, { steps: 4 });
    await phone.page.mouse.up();
    const end = await knob.boundingBox();
    expect([(end?.x ?? 0) - (start?.x ?? 0), (end?.y ?? 0) - (start?.y ?? 0)]).toEqual([150, 0]);
    expect((await phone.facts()).setData.calls).toBe(calls);
  }));

test('what is fixed lies on the page and never on WeChat’s navigation bar', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const edges = await phone.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.setAttribute('style', 'position: fixed; top: 0; bottom: 0; left: 0; right: 0');
      document.querySelector('.page:not([hidden]) wx-page')?.append(cover);
      const bar = document.querySelector('.page:not([hidden]) .navigation-bar');
      const { top, bottom } = cover.getBoundingClientRect();
      return { top, bottom, barEndsAt: bar?.getBoundingClientRect().bottom, screenEndsAt: innerHeight };
    });
    expect(edges.barEndsAt).toBeGreaterThan(40);
    expect(edges).toMatchObject({ top: edges.barEndsAt, bottom: edges.screenEndsAt });
  }));

test('lists, marks, links, scrolling, rich text and pictures work', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    expect(await notedAfter(phone, () => phone.tap('row b'), 'mark')).toBe('mark b');
    const scroll = phone.top.locator('#scroll');
    const down = (): Promise<void> => scroll.evaluate((dom) => dom.scrollTo(0, 200));
    expect(await notedAfter(phone, down, 'scrolled 200')).toBe('scrolled 200');
    expect(await phone.top.locator('wx-rich-text').innerHTML()).toBe('<b>bold</b>');
    expect(await phone.top.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
    await phone.visible('portal');
    expect(await phone.top.getByText('container').isVisible()).toBe(false);
    await phone.tap('To second');
    await phone.at('pages/second/index');
    await phone.visible('{"from":"link","text":"a%20b"}');
  }));
