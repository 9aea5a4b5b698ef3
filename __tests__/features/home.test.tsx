/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import type { Asked, Ports } from '../../src/core/ports';
import type { WholeEngine } from '../world/wholeEngine';
import { createTestClock } from '../world/clock';
import { createTestPages } from '../world/pages';
import { createTestPlatform } from '../world/platform';
import { AGREEMENTS, ANSWERS, HOUR_MS, NOW, session, words } from './fixtures';
import { openPage } from './render';

const { home } = words;

/** The value beside a label. */
const row = (label: string) => screen.getByText(label).nextElementSibling?.textContent;

/** A phone that dials, or does not, and the numbers it was given. */
function dialling(answer: 'done' | 'failed') {
  const dialled: string[] = [];
  const ports: Partial<Ports> = {
    assistance: {
      ...createTestPlatform(createTestClock()).assistance,
      call(number) {
        dialled.push(number);
        return answer === 'failed'
          ? Promise.reject(new Error('makePhoneCall:fail'))
          : Promise.resolve(answer);
      },
    },
  };
  return { dialled, ports };
}

describe('home of a person who is signed in', () => {
  test('shows number and address masked, and where the account belongs', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    expect(row(home.mobile)).toBe('139****9000');
    expect(row(home.email)).toBe('li***@example.com');
    expect(page.says('13900139000')).toBe(false);
    expect(page.says('示例科技 · lina')).toBe(true);
  });

  test('offers another number in the row of the number, where the product has it', async () => {
    const change = `${home.mobile} 139****9000 ${words.account.change}`;
    const page = await openPage('home', { at: ANSWERS.signedIn, tenant: { product: 'ciam' } });
    await page.tap(change, 'link');
    expect(page.pages()).toEqual(['home', 'account']);
    await page.close();
    await openPage('home', { at: ANSWERS.signedIn, tenant: { product: 'eiam' } });
    expect(screen.queryByRole('link', { name: change })).toBeNull();
  });

  test('shows the picture that the token names, and the first letter where there is none or it does not load', async () => {
    const picture = 'https://pictures.example/1.png';
    const { person } = session();
    const withPicture = session({ person: person && { ...person, picture } });
    const page = await openPage('home', { at: { status: 'SUCCESS', session: withPicture } });
    const shown = () => document.querySelector('.avatar__picture');
    expect(shown()?.getAttribute('src')).toBe(picture);
    await page.doing(() => {
      const image = shown();
      if (image) fireEvent.error(image);
    });
    expect(shown()).toBeNull();
    expect(document.querySelector('.avatar')?.textContent).toBe('李');
    await page.close();
    await openPage('home', { at: ANSWERS.signedIn });
    expect(shown()).toBeNull();
  });

  test('has a row for each agreement, none where there are none', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn, tenant: AGREEMENTS });
    await page.tap(words.rows.service, 'link');
    expect(page.pages()).toEqual(['home', 'agreement']);
    await page.close();
    await openPage('home', { at: ANSWERS.signedIn });
    expect(screen.queryByRole('link', { name: words.rows.service })).toBeNull();
  });

  test.each([
    ['the name', { name: '李娜', userName: 'lina' }, '李娜'],
    ['the user name, if there is no name', { name: '', userName: 'lina' }, 'lina'],
    ['a general word, if there is neither', { name: '', userName: '' }, home.nameless],
  ])('greets with %s', async (_case, names, title) => {
    const person = { id: 'u1', mobile: '', email: '', ...names };
    await openPage('home', { at: { status: 'SUCCESS', session: session({ person }) } });
    expect(document.querySelector('.person__name')?.textContent).toBe(title);
  });

  test('asks before it signs out', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    await page.tap(home.signOut);
    expect(page.says(home.signOutConsequence)).toBe(true);
    await page.tap(home.stay);
    expect(page.says(home.signOutConsequence)).toBe(false);
    expect(page.step()).toBe('signedIn');
    await page.tap(home.signOut);
    await page.doing(() => screen.getAllByRole('button', { name: home.signOut }).at(-1)?.click());
    expect(page.step()).toBe('signedOut');
    expect(page.button(home.signIn)).toBeTruthy();
  });

  test('leads to the account', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    await page.tap(words.account.title, 'link');
    expect(page.pages()).toEqual(['home', 'account']);
  });

  test('says when the phone has no network, also if it was lost in the background', async () => {
    let isOffline = false;
    let report = (_now: boolean): void => undefined;
    const connection = {
      isOffline: () => Promise.resolve(isOffline),
      onChange: (listener: typeof report) => ((report = listener), () => undefined),
    };
    const page = await openPage('home', { at: ANSWERS.signedIn, ports: { connection } });
    expect(page.says(home.offline)).toBe(false);
    expect(page.says('示例科技 · lina')).toBe(true);
    await page.doing(() => report(true));
    expect(page.says(home.offline)).toBe(true);
    await page.show();
    expect(page.says(home.offline)).toBe(false);
    isOffline = true;
    await page.show();
    expect(page.says(home.offline)).toBe(true);
  });
});

describe('home before signing in', () => {
  test('is an outline while it is unknown who is here, and says so when it takes long', async () => {
    const page = await openPage('home');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('status', { name: words.waiting.loading })).toBeTruthy();
    await page.passes(2_999);
    expect(page.says(words.waiting.slow)).toBe(false);
    await page.passes(1);
    expect(page.says(words.waiting.slow)).toBe(true);
  });

  test('stays an outline while the page opens that the sign-in leads to', async () => {
    const pages = createTestPages();
    let opened = (): void => undefined;
    const navigation = { ...pages, push: () => new Promise<void>((resolve) => (opened = resolve)) };
    const page = await openPage('home', { ports: { navigation } });
    await page.doing(() => void page.engine.launch());
    await page.answer(ANSWERS.binding);
    expect(page.step()).toBe('binding');
    expect(screen.queryAllByRole('button')).toEqual([]);
    await page.doing(() => opened());
    expect(screen.queryAllByRole('button')).not.toEqual([]);
  });

  test('is an outline during a sign-in that began by itself', async () => {
    const page = await openPage('home', { failing: { code: 'interrupted' } });
    await page.doing(() => page.engine.actions.resume());
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test.each([
    [{ code: 'offline' }, words.offline],
    [{ code: 'unreachable' }, words.unreachable],
    [
      { code: 'serverBusy' },
      { title: words.problems.serverBusy.happened, text: words.problems.serverBusy.next },
    ],
  ] as const)('tells employees as a result what failed: %j', async (failing, { title, text }) => {
    const page = await openPage('home', { failing });
    const outcome = screen.getAllByRole('alert')[0];
    expect(outcome?.textContent).toContain(title + text);
    await page.tap(home.tryAgain);
    await page.tap(home.tryAgain);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
    expect(outcome?.textContent).toContain(title);
    await page.answer(ANSWERS.signedIn);
    expect(page.says('李娜')).toBe(true);
    expect(outcome?.textContent).toBe('');
  });

  test('says in the server’s words what only the server knows, and its code to a support desk', async () => {
    const refused = { code: 'refused', serverCode: 'X.1', serverMessage: '今日维护' } as const;
    const page = await openPage('home', { failing: refused });
    expect(page.says(words.serverSaid('今日维护'))).toBe(true);
    await page.close();
    const other = await openPage('home', { failing: { code: 'misconfigured', serverCode: 'X.2' } });
    expect(other.says(words.problemDetails.serverCode('X.2'))).toBe(true);
  });

  test.each(['employee', 'customer'] as const)(
    'counts down while the account is locked (%s)',
    async (audience) => {
      const failing = { code: 'personLocked', retryAt: NOW + 598_000 } as const;
      const page = await openPage('home', { failing, tenant: { audience } });
      expect(page.says(words.locked.title)).toBe(true);
      expect(screen.getByRole('timer').textContent).toBe('09:58');
      expect(screen.queryByRole('button', { name: home.tryAgain })).toBeNull();
      await page.passes(597_000);
      expect(screen.getByRole('timer').textContent).toBe('00:01');
      await page.passes(1_000);
      expect(screen.queryByRole('timer')).toBeNull();
      expect(page.says(words.locked.over)).toBe(true);
      await page.tap(home.tryAgain);
      expect(page.server.names()).toEqual(['signIn', 'signIn']);
    },
  );

  test.each(['offline', 'unreachable', 'personLocked'] as const)(
    'has the id by which the sign-in is found, to be copied: %s',
    async (code) => {
      const copied: string[] = [];
      const { assistance } = createTestPlatform(createTestClock());
      const copy = (text: string) => Promise.resolve<Asked>((copied.push(text), 'done'));
      const page = await openPage('home', {
        failing: { code, ...(code === 'personLocked' && { retryAt: NOW + 598_000 }) },
        ports: { assistance: { ...assistance, copy } },
      });
      const id = page.engine.tracer.traceId();
      expect(page.says(words.traceId(id))).toBe(true);
      await page.tap(words.next.copy);
      expect(copied).toEqual([id]);
    },
  );

  test('offers an employee who is locked whom to ask and another try, though no support is set', async () => {
    const failing = { code: 'personLocked', retryAt: NOW + 598_000 } as const;
    const page = await openPage('home', { failing });
    expect(page.says(words.problems.personLocked.next)).toBe(true);
    await page.tap(words.startAgain);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
    await page.answer(ANSWERS.signedIn);
    expect(page.says('李娜')).toBe(true);
  });

  test('leaves a customer who is locked the rows that work without an account', async () => {
    const failing = { code: 'personLocked', retryAt: NOW + 598_000 } as const;
    const tenant = { audience: 'customer', ...AGREEMENTS } as const;
    const page = await openPage('home', { failing, tenant });
    await page.tap(words.rows.service, 'link');
    expect(page.pages()).toEqual(['home', 'agreement']);
    await page.close();
    await openPage('home', { failing, tenant: { ...tenant, audience: 'employee' } });
    expect(screen.queryByRole('link', { name: words.rows.service })).toBeNull();
  });

  test.each([
    ['a time of today', NOW + 3 * HOUR_MS, words.problemDetails.retryAt('12:00')],
    ['whom to ask, where the server names no time', undefined, words.problems.personLocked.next],
  ])('tells of a longer lock %s', async (_case, retryAt, text) => {
    const page = await openPage('home', { failing: { code: 'personLocked', ...(retryAt && { retryAt }) } });
    expect(page.says(text)).toBe(true);
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('of an employee who said "not now" names the company, the account, and who it is for', async () => {
    const page = await openPage('home', {
      at: ANSWERS.binding,
      tenant: AGREEMENTS,
      before: (engine) => engine.actions.decline(),
    });
    expect(page.says(home.welcome)).toBe(true);
    expect(page.says(words.audience)).toBe(true);
    expect(page.buttons()).toEqual([home.signIn, words.rows.service, words.rows.privacy]);
    await page.tap(words.rows.privacy);
    expect(page.pages()).toEqual(['home', 'agreement']);
  });
});

describe('a person who took their consent back', () => {
  const withdrawn = {
    at: ANSWERS.signedIn,
    tenant: AGREEMENTS,
    before: (engine: WholeEngine) => engine.withdrawConsent(),
  };

  test('is asked before they are signed in again, which needs no page', async () => {
    const page = await openPage('home', withdrawn);
    await page.tap(home.signIn);
    expect(page.server.names()).toEqual(['signIn']);
    await page.tap(words.agreements.decline);
    await page.tap(home.signIn);
    await page.tap(words.agreements.agreeAndGoOn);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
    await page.answer(ANSWERS.signedIn);
    expect(page.says('李娜')).toBe(true);
  });

  test('is asked nothing there where consent was never given: the page that needs it asks', async () => {
    const page = await openPage('home', { failing: { code: 'offline' }, tenant: AGREEMENTS });
    await page.tap(home.tryAgain);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
  });
});

describe('support', () => {
  const support = { phone: '400 000 0000', wechat: true, page: '' };

  test('is a row for each way that is set, none where none is', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn, brand: { support } });
    expect(screen.getByRole('button', { name: words.support.contact })).toBeTruthy();
    expect(screen.getByRole('link', { name: `${words.support.call} 400 000 0000` })).toBeTruthy();
    await page.close();
    const other = await openPage('home', { at: ANSWERS.signedIn });
    expect(other.says(words.support.contact)).toBe(false);
    expect(other.says(words.support.call)).toBe(false);
  });

  test.each(['done', 'failed'] as const)('dials the number; where that is %s', async (answer) => {
    const { dialled, ports } = dialling(answer);
    const page = await openPage('home', {
      at: ANSWERS.signedIn,
      ports,
      brand: { support: { ...support, wechat: false } },
    });
    await page.tap(`${words.support.contact} 400 000 0000`, 'link');
    expect(dialled).toEqual(['400 000 0000']);
    const dialog = screen.queryByRole('dialog', { name: words.support.contact });
    expect(dialog?.textContent.includes('400 000 0000') ?? false).toBe(answer === 'failed');
    if (dialog) await page.tap(words.agreements.close);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('opens the page of the company, or says that it does not open', async () => {
    const brand = { support: { phone: '', wechat: false, page: 'packages/help/index' } };
    const page = await openPage('home', { at: ANSWERS.signedIn, brand });
    await page.tap(words.support.contact, 'link');
    expect(page.pages()).toEqual(['home', null]);
    await page.close();
    const navigation = createTestPages();
    navigation.pushHostPage = () => Promise.reject(new Error('navigateTo:fail'));
    const said: string[] = [];
    const { assistance } = createTestPlatform(createTestClock());
    const toast = (text: string) => Promise.resolve(void said.push(text));
    const ports = { navigation, assistance: { ...assistance, toast } };
    const other = await openPage('home', { at: ANSWERS.signedIn, brand, ports });
    await other.tap(words.support.contact, 'link');
    expect(said).toEqual([words.problems.pageNotOpened.happened]);
  });
});

describe('the language', () => {
  test('is chosen from a list, each language named in its own words', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    await page.tap(`${words.language.title} 简体中文`, 'link');
    const radios = screen.getAllByRole('radio');
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      words.language.auto,
      '简体中文',
      '繁體中文（台灣）',
      '繁體中文（香港）',
      'English',
    ]);
    expect(radios.map((radio) => radio.getAttribute('aria-checked'))).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    await page.tap('English', 'radio');
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(page.button('Sign out')).toBeTruthy();
  });
});
