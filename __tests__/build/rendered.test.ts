import { beforeAll, describe, expect, test } from '@jest/globals';
import { packageFolder } from '../packages';
import { openPage } from './miniProgram';
import type { PageNode, RunningPage } from './miniProgram';
import { createRenderer } from './rendered';
import type { RenderedElement } from './rendered';

let dist = '';
let render: (node: PageNode) => RenderedElement;

beforeAll(() => {
  dist = packageFolder('small');
  render = createRenderer(dist);
});

function all(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node) => [node, ...all(Object.values(node.cn ?? []))]);
}

function elementOf(page: RunningPage, wanted: (element: RenderedElement) => boolean): RenderedElement {
  const elements = all(page.tree())
    .filter((node) => node.v === undefined)
    .map(render);
  const found = elements.find(wanted);
  if (!found) throw new Error('no such element on the page');
  return found;
}

async function tap(page: RunningPage, id: string): Promise<void> {
  const changed = page.nextSetData();
  page.fire(id, 'tap');
  await changed;
}

const byId = (page: RunningPage, id: string): RenderedElement =>
  elementOf(page, (one) => one.attributes.id === id);

describe('what the page shows to WeChat', () => {
  test('a phone button with phoneNumberNoQuotaToast={false} carries the boolean false', async () => {
    const page = await openPage(dist, 'pages/form/index');
    expect(byId(page, 'phone').attributes['phone-number-no-quota-toast']).toBe(false);
  });

  test('a button that says nothing about the quota toast leaves it to WeChat', async () => {
    const page = await openPage(dist, 'pages/form/index');
    expect(byId(page, 'plain').attributes['phone-number-no-quota-toast']).toBe(true);
  });

  test('roles and labels written in JSX arrive at the element', async () => {
    const page = await openPage(dist, 'pages/form/index');
    expect(elementOf(page, (one) => one.attributes.role === 'dialog').attributes).toMatchObject({
      'aria-label': 'sign in',
      'aria-modal': true,
    });
    expect(byId(page, 'news').attributes).toMatchObject({ role: 'alert', 'aria-live': 'assertive' });
    expect(byId(page, 'code')).toMatchObject({
      tag: 'input',
      attributes: { 'aria-label': 'code', 'aria-required': true },
    });
    expect(byId(page, 'plain').attributes['aria-describedby']).toBe('news');
  });

  test('a home-made checkbox says that it was ticked', async () => {
    const page = await openPage(dist, 'pages/form/index');
    expect(byId(page, 'agree').attributes['aria-checked']).toBe(false);
    await tap(page, 'agree');
    expect(byId(page, 'agree').attributes['aria-checked']).toBe(true);
  });

  test("Taro's own attributes still arrive beside those the table adds", async () => {
    const page = await openPage(dist, 'pages/form/index');
    expect(byId(page, 'phone').attributes).toMatchObject({
      'open-type': 'getPhoneNumber',
      'hover-class': 'weui-active',
      bindgetphonenumber: 'eh',
      class: 'weui-btn weui-btn_primary',
    });
  });
});

describe('a button that agrees to the privacy guide', () => {
  test('carries its id, both open-types and the event that WeChat sends first', async () => {
    const page = await openPage(dist, 'pages/form/index');
    expect(byId(page, 'guide').attributes).toMatchObject({
      id: 'guide',
      'open-type': 'getPhoneNumber|agreePrivacyAuthorization',
      bindagreeprivacyauthorization: 'eh',
      bindgetphonenumber: 'eh',
    });
  });

  test('hears that event', async () => {
    const page = await openPage(dist, 'pages/form/index');
    const changed = page.nextSetData();
    page.fire('guide', 'agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
    await changed;
    expect(all(page.tree()).map((node) => node.v)).toContain('agreed');
  });
});

describe('typing', () => {
  test('sends nothing to the page: the next setData holds only what the app changed', async () => {
    const page = await openPage(dist, 'pages/form/index');
    await tap(page, 'plain');
    const before = page.calls.length;
    for (const value of ['1', '12', '123']) page.fire('code', 'input', { value, cursor: value.length });
    await tap(page, 'plain');
    expect(page.calls.slice(before)).toEqual([[expect.stringMatching(/\.v$/)]]);
  });

  test('is heard by onInput with the whole text', async () => {
    const page = await openPage(dist, 'pages/form/index');
    const changed = page.nextSetData();
    page.fire('code', 'input', { value: 'hello!', cursor: 6 });
    await changed;
    const texts = all(page.tree()).map((node) => node.v);
    expect(texts).toContain('hello!');
  });

  test('survives the page being drawn anew around the field', async () => {
    const page = await openPage(dist, 'pages/form/index');
    page.fire('code', 'input', { value: '123', cursor: 3 });
    await tap(page, 'plain'); // a row appears above: Taro sends the whole list of children again
    expect(byId(page, 'late').tag).toBe('text');
    expect(byId(page, 'code').attributes.value).toBe('123');
  });

  test('is forgotten when the app gives the field a new key: this is how a field is cleared', async () => {
    const page = await openPage(dist, 'pages/form/index');
    page.fire('code', 'input', { value: '123', cursor: 3 });
    for (const _ of ['second row', 'third row', 'fourth row']) await tap(page, 'plain');
    expect(byId(page, 'code').attributes.value).toBeUndefined();
  });
});
