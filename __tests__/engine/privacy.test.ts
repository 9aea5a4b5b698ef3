import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { PrivacyGate } from '../../src/core/ports';
import { PRIVACY_QUESTION_MS, type PrivacyAnswer, type PrivacyListener } from '../../src/core/privacy';
import { MOST_PAGES, type PageName } from '../../src/core/route';
import { createPrivacy } from '../../src/engine/privacy';
import { createTestClock } from '../world/clock';
import { createTestPages } from '../world/pages';
import { notedDiagnosis } from './notedDiagnosis';
import { openEngine } from './openEngine';

/** WeChat's side: one slot, and every answer that a question was given. */
function wechat({ guideDue = true } = {}) {
  const slot: PrivacyListener[] = [];
  let heard: ((listener: PrivacyListener) => void) | null = null;
  const gate: PrivacyGate = {
    listen: (listener) => void slot.push(listener),
    onHostListener: (wish) => {
      heard = wish;
    },
    isGuideDue: () => Promise.resolve(guideDue),
    openGuide: () => undefined,
  };
  return {
    gate,
    slot,
    hostRegisters: (listener: PrivacyListener) => heard?.(listener),
    asks(referrer = 'button.getPhoneNumber'): PrivacyAnswer[] {
      const answers: PrivacyAnswer[] = [];
      slot[slot.length - 1]?.((answer) => answers.push(answer), { referrer });
      return answers;
    },
  };
}

/** @param shows the page that shows the questions itself */
async function phone(open: (PageName | null)[] = ['home', 'bind'], shows: PageName = 'bind') {
  const clock = createTestClock();
  const pages = createTestPages();
  const there = wechat();
  const { diagnosis, reported } = notedDiagnosis();
  const privacy = createPrivacy({ gate: there.gate, navigation: pages, clock, diagnosis });
  pages.lay(open);
  await privacy.open(shows);
  const askedOn = () => privacy.store.getState().askedOn;
  return { clock, pages, wechat: there, privacy, askedOn, reported };
}

const settled = (answers: readonly PrivacyAnswer[]) =>
  answers.filter(({ event }) => event !== 'exposureAuthorization');

describe('a question of WeChat’s about its privacy guide', () => {
  test.each(['home', 'bind', 'account'] as const)('waits on the page %s for the person', async (page) => {
    const { wechat, askedOn } = await phone([null, page], page);
    const answers = wechat.asks();
    expect(askedOn()).toBe(page);
    expect(answers).toEqual([]);
  });

  test('is answered once, with the button that was tapped', async () => {
    const { wechat, privacy, askedOn, clock } = await phone();
    const answers = wechat.asks();
    privacy.agree('agree-privacy');
    privacy.agree('agree-privacy');
    privacy.decline();
    privacy.leave('bind');
    clock.advance(PRIVACY_QUESTION_MS);
    expect(answers).toEqual([{ event: 'agree', buttonId: 'agree-privacy' }]);
    expect(askedOn()).toBeNull();
  });

  test('is told to be seen before it is answered', async () => {
    const { wechat, privacy } = await phone();
    const answers = wechat.asks();
    privacy.seen();
    privacy.decline();
    expect(answers).toEqual([{ event: 'exposureAuthorization' }, { event: 'disagree' }]);
  });

  test('is not agreed to by leaving its page, and stays when another page is left', async () => {
    const { wechat, privacy } = await phone();
    const answers = wechat.asks();
    privacy.leave('account');
    expect(answers).toEqual([]);
    privacy.leave('bind');
    expect(answers).toEqual([{ event: 'disagree' }]);
  });

  test('is shown on the page as long as one of its kind is open', async () => {
    const { wechat, pages, privacy, askedOn } = await phone();
    await privacy.open('bind');
    privacy.leave('bind');
    wechat.asks();
    expect(askedOn()).toBe('bind');
    privacy.leave('bind');
    wechat.asks();
    expect(pages.open()).toEqual(['home', 'bind', 'privacy']);
  });

  test('is not agreed to by waiting', async () => {
    const { wechat, clock, askedOn } = await phone();
    const answers = wechat.asks();
    clock.advance(PRIVACY_QUESTION_MS - 1);
    expect(answers).toEqual([]);
    clock.advance(1);
    expect(answers).toEqual([{ event: 'disagree' }]);
    expect(askedOn()).toBeNull();
  });

  test('that comes while another waits gets the same answer, and each its own', async () => {
    const { wechat, privacy } = await phone();
    const [first, second] = [wechat.asks(), wechat.asks('chooseMedia')];
    expect([first, second]).toEqual([[], [{ event: 'exposureAuthorization' }]]);
    privacy.decline();
    expect([settled(first), settled(second)]).toEqual([[{ event: 'disagree' }], [{ event: 'disagree' }]]);
  });

  test('leaves no deadline behind for the next, however many came together', async () => {
    const { wechat, privacy, clock } = await phone();
    wechat.asks();
    wechat.asks('chooseMedia');
    clock.advance(PRIVACY_QUESTION_MS - 1);
    privacy.decline();
    const answers = wechat.asks();
    clock.advance(1);
    expect(answers).toEqual([]);
  });

  test('that comes after a refusal is a new one, with its own time', async () => {
    const { wechat, privacy, clock, askedOn } = await phone();
    wechat.asks();
    clock.advance(PRIVACY_QUESTION_MS - 1);
    privacy.decline();
    const answers = wechat.asks();
    clock.advance(1);
    expect(answers).toEqual([]);
    expect(askedOn()).toBe('bind');
  });
});

describe('whether the guide is due', () => {
  test('is asked when a page opens, and is over once the person agreed by whichever button', async () => {
    const { privacy } = await phone();
    expect(privacy.store.getState().isGuideDue).toBe(true);
    privacy.agree('phone-and-privacy');
    expect(privacy.store.getState().isGuideDue).toBe(false);
  });

  test('stays over where WeChat answered late what held before the person agreed', async () => {
    let answer = (_isDue: boolean): void => undefined;
    const gate = {
      ...wechat().gate,
      isGuideDue: () => new Promise<boolean>((resolve) => (answer = resolve)),
    };
    const privacy = createPrivacy({
      gate,
      navigation: createTestPages(),
      clock: createTestClock(),
      ...notedDiagnosis(),
    });
    const opening = privacy.open('bind');
    privacy.agree('phone-and-privacy');
    answer(true);
    await opening;
    expect(privacy.store.getState().isGuideDue).toBe(false);
  });

  test('is not assumed before', () => {
    const parts = { gate: wechat().gate, navigation: createTestPages(), clock: createTestClock() };
    expect(createPrivacy({ ...parts, ...notedDiagnosis() }).store.getState().isGuideDue).toBe(false);
  });

  test('is not assumed of a WeChat that does not say', async () => {
    const { gate } = wechat();
    const isGuideDue = () => new Promise<boolean>(() => undefined);
    const { privacy, clock } = openEngine({ ports: { gate: { ...gate, isGuideDue } } });
    const opened = privacy.open('bind');
    clock.advance(DEADLINE_MS.device);
    await opened;
    expect(privacy.store.getState().isGuideDue).toBe(false);
  });
});

describe('a host app', () => {
  test('is left alone until a page of ours needs to be asked', () => {
    const { gate, slot } = wechat();
    createPrivacy({ gate, navigation: createTestPages(), clock: createTestClock(), ...notedDiagnosis() });
    expect(slot).toEqual([]);
  });

  test.each([
    ['that registers with WeChat', 'before'],
    ['that registers with WeChat', 'after'],
    ['that tells us', 'before'],
    ['that tells us', 'after'],
  ] as const)('%s, %s our page opened, is asked on its own pages and not on ours', async (how, when) => {
    const { gate, slot, hostRegisters, asks } = wechat();
    const pages = createTestPages(null);
    const privacy = createPrivacy({ gate, navigation: pages, clock: createTestClock(), ...notedDiagnosis() });
    const heard: string[] = [];
    const listener: PrivacyListener = (answer, about) => {
      heard.push(about?.referrer ?? '');
      answer({ event: 'agree', buttonId: 'own' });
    };
    const register = () =>
      how === 'that tells us' ? privacy.privacyAsked(listener) : hostRegisters(listener);
    if (when === 'before') register();
    await privacy.open('bind');
    if (when === 'after') register();

    expect(asks('chooseMedia')).toEqual([{ event: 'agree', buttonId: 'own' }]);
    pages.lay([null, 'bind']);
    expect(asks()).toEqual([]);
    expect(heard).toEqual(['chooseMedia']);
    expect(slot).toHaveLength(1);
  });

  test('that registers again is asked by its newer listener only, as with WeChat', async () => {
    const { wechat, pages } = await phone([null]);
    wechat.hostRegisters((answer) => answer({ event: 'agree', buttonId: 'old' }));
    wechat.hostRegisters((answer) => answer({ event: 'agree', buttonId: 'new' }));
    expect(wechat.asks()).toEqual([{ event: 'agree', buttonId: 'new' }]);
    expect(pages.shown).toEqual([]);
  });

  test('without a listener has our question over its page', async () => {
    const { wechat, pages, privacy, askedOn } = await phone([null]);
    const [first, second] = [wechat.asks('chooseMedia'), wechat.asks('getClipboardData')];
    expect(pages.open()).toEqual([null, 'privacy']);
    expect(askedOn()).toBe('privacy');
    privacy.agree('agree-privacy');
    const agreed = { event: 'agree', buttonId: 'agree-privacy' };
    expect([settled(first), settled(second)]).toEqual([[agreed], [agreed]]);
  });

  test('has it over a page of ours as well that shows no question', async () => {
    const { wechat, pages } = await phone(['home']);
    wechat.asks('chooseMedia');
    expect(pages.open()).toEqual(['home', 'privacy']);
  });

  test('has it once only, also where WeChat takes its time to open it', async () => {
    const { gate, asks } = wechat();
    const opened: string[] = [];
    const push = (page: PageName) => (opened.push(page), new Promise<void>(() => undefined));
    const navigation = { ...createTestPages(null), push };
    const privacy = createPrivacy({ gate, navigation, clock: createTestClock(), ...notedDiagnosis() });
    await privacy.open('bind');
    asks('chooseMedia');
    asks('getClipboardData');
    expect(opened).toEqual(['privacy']);
  });

  test('keeps its pages where there is no room for ours: no person agreed', async () => {
    const { wechat, pages, askedOn, reported } = await phone(Array.from({ length: MOST_PAGES }, () => null));
    expect(wechat.asks('chooseMedia')).toEqual([{ event: 'disagree' }]);
    expect(pages.shown).toEqual([]);
    expect(askedOn()).toBeNull();
    expect(reported).toEqual(['pageNotOpened']);
  });

  test('is answered, and the failure reported, where our page cannot be opened', async () => {
    const { gate, asks } = wechat();
    const pages = createTestPages(null);
    const push = () => Promise.reject(new Error('navigateTo:fail'));
    const { diagnosis, reported } = notedDiagnosis();
    const navigation = { ...pages, push };
    const privacy = createPrivacy({ gate, navigation, clock: createTestClock(), diagnosis });
    await privacy.open('bind');
    const answers = asks('chooseMedia');
    await new Promise(setImmediate);
    expect(answers).toEqual([{ event: 'disagree' }]);
    expect(reported).toEqual(['pageNotOpened']);
  });
});
