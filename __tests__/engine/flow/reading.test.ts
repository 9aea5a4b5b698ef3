import { describe, expect, test } from '@jest/globals';
import type { PageName } from '../../../src/core/route';
import { binding, settle } from '../openEngine';
import { openWithPages, verifying } from './openRouter';

type Opened = ReturnType<typeof openWithPages>;

const read = ({ router }: Opened) => router.open('agreement', { agreement: 'privacy' });

/** The person closes the page on top; WeChat tells it, and then the page below. */
async function close({ pages, router, clock }: Opened): Promise<void> {
  void router.flowPageClosed();
  pages.lay(pages.open().slice(0, -1));
  const top = pages.open().at(-1);
  if (top === 'home') void router.homeShown();
  else if (top) void router.flowPageShown();
  await settle();
  clock.advance(0);
  await settle();
}

const isWanted = ({ store }: Opened) => store.getState().wanted;

describe('an agreement', () => {
  test.each<[string, PageName]>([
    ['the page of the step', 'bind'],
    ['a page opened from it', 'code'],
  ])('over %s leads back to it, and declines nothing', async (_what, below) => {
    const opened = openWithPages();
    opened.answered(binding);
    await settle();
    if (below !== 'bind') await opened.router.open(below);
    const before = opened.pages.open();
    await read(opened);
    expect(opened.pages.open()).toEqual([...before, 'agreement']);
    await opened.router.flowPageShown();
    await close(opened);
    expect(opened.pages.open()).toEqual(before);
    expect(isWanted(opened)).toBe(true);
  });

  test('over the home of a guest leads back to it', async () => {
    const opened = openWithPages(['home'], { wanted: false });
    opened.answered(binding);
    await read(opened);
    await close(opened);
    expect(opened.pages.open()).toEqual(['home']);
    expect(opened.step().name).toBe('binding');
  });

  test.each<[string, PageName | null]>([
    ['home', 'home'],
    ['a page of the host app', null],
  ])('over %s holds back the page of the flow until it was read', async (_what, below) => {
    const opened = openWithPages([below]);
    await read(opened);
    opened.answered(binding);
    await settle();
    expect(opened.pages.open()).toEqual([below, 'agreement']);
    await close(opened);
    expect(opened.pages.open()).toEqual([below, 'bind']);
    expect(isWanted(opened)).toBe(true);
  });

  test('holds it back as well where the person had closed that page before', async () => {
    const opened = openWithPages();
    opened.answered(binding);
    await settle();
    await close(opened);
    expect(isWanted(opened)).toBe(false);
    await read(opened);
    void opened.actions.signIn();
    await settle();
    expect(opened.pages.open()).toEqual(['home', 'agreement']);
    await close(opened);
    expect(opened.pages.open()).toEqual(['home', 'bind']);
    expect(isWanted(opened)).toBe(true);
  });

  test('over a step that ended leads to the next step', async () => {
    const opened = openWithPages();
    opened.answered(binding);
    await settle();
    await read(opened);
    opened.answered(verifying);
    await settle();
    expect(opened.pages.open()).toEqual(['home', 'bind', 'agreement']);
    await close(opened);
    expect(opened.pages.open()).toEqual(['home', 'verify']);
  });

  test('over a flow that ended leads home', async () => {
    const opened = openWithPages();
    opened.answered(binding);
    await settle();
    await read(opened);
    opened.signedIn();
    await settle();
    await close(opened);
    expect(opened.pages.open()).toEqual(['home']);
    expect(opened.step().name).toBe('signedIn');
  });

  test('that was opened by a link alone leads to the page of the step', async () => {
    const opened = openWithPages(['agreement']);
    opened.signedIn();
    await settle();
    expect(opened.pages.open()).toEqual(['home']);
  });
});
