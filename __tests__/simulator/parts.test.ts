import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { TestPhone } from '../e2e/phone';
import { logOf, notedAfter as notes, withFixture } from './fixture-phone';
import { createSite } from './site';

/* Parts that component libraries use and the app of this repository does not; each test names WeChat's page. */

const site = createSite();
const dist = join(__dirname, 'parts', 'fixture');
const onPhone = (run: (phone: TestPhone) => Promise<void>) => withFixture(site, run, { dist });

const notedAfter = async (...given: Parameters<typeof notes>) => (await notes(...given)).trim();

/** Waits until the columns of the picker-view stand at these rows. */
const rowsAre = (phone: TestPhone, rows: readonly number[]) =>
  phone.page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('wx-picker-view-column')]
        .map((column) => Math.round(column.scrollTop / 34))
        .join() === wanted,
    rows.join(),
  );

// developers.weixin.qq.com/miniprogram/dev/component/picker-view.html
test('a picker-view stands where its value says, and tells where its columns are turned to', () =>
  onPhone(async (phone) => {
    await rowsAre(phone, [1, 2]);
    const turn = () =>
      phone.top
        .locator('wx-picker-view-column')
        .first()
        .evaluate((column) => column.scrollTo({ top: 3 * 34 }));
    const noted = await notedAfter(phone, turn, 'pickend');
    expect(noted).toBe('pickstart {}; change {"value":[3,2]}; pickend {};');
    await rowsAre(phone, [3, 2]);
  }));

// developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html
test('WXS is told of changed properties and of events, with elements it can style and ask', () =>
  onPhone(async (phone) => {
    const margin = () => phone.top.locator('#watched').evaluate((dom) => getComputedStyle(dom).marginLeft);
    await phone.tap('change');
    await phone.page.waitForFunction(
      () => document.querySelector('#watched')?.getAttribute('style')?.includes('margin-left') === true,
    );
    await phone.top.locator('#later.marked').waitFor();
    // 10 rpx on a screen of 390 px.
    await phone.page.waitForFunction(
      () => getComputedStyle(document.querySelector('#watched') ?? document.body).marginLeft === '5.2px',
    );
    expect(await margin()).toBe('5.2px');
    const noted = await notedAfter(phone, () => phone.tap('script'), 'script');
    expect(noted).toMatch(/^script \{"name":"wxs","times":\d\};/);
    await phone.expectNoUnsupported();
  }));

// developers.weixin.qq.com/miniprogram/dev/api/ui/animation/wx.createAnimation.html
test('an animation plays its steps one after the other and stays where they end', () =>
  onPhone(async (phone) => {
    const noted = await notedAfter(phone, () => phone.tap('animate'), 'transitionend; transitionend');
    expect(noted).toBe('transitionend; transitionend;');
    const { opacity, transform } = await phone.top.locator('#moved').evaluate((dom) => {
      const style = getComputedStyle(dom);
      return { opacity: style.opacity, transform: style.transform };
    });
    expect({ opacity, transform }).toEqual({ opacity: '0.5', transform: 'matrix(1, 0, 0, 1, 60, 0)' });
  }));

// developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.observe.html
test('an observer tells when a node comes into its reference, with its id and data', () =>
  onPhone(async (phone) => {
    expect(await logOf(phone)).not.toContain('seen');
    const scroll = () => phone.top.locator('#box').evaluate((box) => box.scrollTo({ top: 240 }));
    expect(await notedAfter(phone, scroll, 'seen')).toBe('seen item thing true true;');
  }));

// developers.weixin.qq.com/miniprogram/dev/api/base/wx.canIUse.html
test('canIUse knows parameters, answers, attributes and their values', () =>
  onPhone(async (phone) => {
    await phone.top.locator('#log').filter({ hasText: 'can ' }).waitFor();
    expect(await logOf(phone)).toContain('can 1011101000');
  }));

// developers.weixin.qq.com/miniprogram/dev/framework/ability/darkmode.html
test('a tab bar takes its colours and icons from theme.json, and again when the theme changes', () =>
  onPhone(async (phone) => {
    const bar = phone.page.locator('.tab-bar');
    const look = () =>
      bar.evaluate((dom) => ({
        paper: getComputedStyle(dom).backgroundColor,
        ink: getComputedStyle(dom.querySelectorAll('button')[1] ?? dom).color,
        icon: dom.querySelector('img')?.src.replace(/.*dist/, ''),
      }));
    expect(await look()).toEqual({
      paper: 'rgb(238, 238, 238)',
      ink: 'rgb(17, 17, 17)',
      icon: '/images/light.svg',
    });
    await phone.simulator((simulator) => simulator.theme('dark'));
    expect(await look()).toEqual({
      paper: 'rgb(34, 34, 34)',
      ink: 'rgb(221, 221, 221)',
      icon: '/images/dark.svg',
    });
  }));

// developers.weixin.qq.com/miniprogram/dev/framework/runtime/skyline/introduction.html
test('a page that asks for Skyline is named', () =>
  onPhone(async (phone) => {
    await phone.simulator((simulator) => simulator.openPage('/pages/skyline/index'));
    await phone.visible('a page for Skyline');
    expect((await phone.troubles()).unsupported).toEqual([
      'renderer skyline: pages/skyline/index is drawn without it',
    ]);
  }));
