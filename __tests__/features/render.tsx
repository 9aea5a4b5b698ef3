import { beforeEach, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { setImmediate } from 'node:timers';
import type { ComponentType } from 'react';
// The stand-ins come before the pages: they are in place once a page is imported.
import { composed as mockComposed, provide, type Composed } from './composed';
import * as mockTaro from './taro';
import { digestsOf } from '../../config/agreements';
import type { PackedAgreements } from '../../src/core/agreementText';
import { agreementVersions } from '../../src/core/consent';
import type { Answer } from '../../src/core/flow';
import type { Ports } from '../../src/core/ports';
import type { Problem } from '../../src/core/problems';
import type { PageName } from '../../src/core/route';
import { singleUse } from '../../src/core/tokens';
import { createProblemListeners } from '../../src/engine/problemListeners';
import type { IdaasSettings } from '../../src/idaas/settings';
import Account from '../../src/pages/sign-in/account';
import Agreement from '../../src/pages/sign-in/agreement';
import Bind from '../../src/pages/sign-in/bind';
import ChangePassword from '../../src/pages/sign-in/change-password';
import Code from '../../src/pages/sign-in/code';
import Denied from '../../src/pages/sign-in/denied';
import ForgottenPassword from '../../src/pages/sign-in/forgotten-password';
import Home from '../../src/pages/home';
import Password from '../../src/pages/sign-in/password';
import Privacy from '../../src/pages/sign-in/privacy';
import Register from '../../src/pages/sign-in/register';
import Trace from '../../src/pages/sign-in/trace';
import Unsupported from '../../src/pages/sign-in/unsupported';
import Verify from '../../src/pages/sign-in/verify';
import { phoneClock } from '../../src/wechat/clock';
import { createHeldClient } from '../engine/openEngine';
import { createTestPages } from '../world/pages';
import { createTestPlatform } from '../world/platform';
import { createWholeEngine, type WholeEngine } from '../world/wholeEngine';
import { BRAND, NOW, TENANT } from './fixtures';

/*
 * Renders a page of the app over the real engine, without WeChat, a build or a browser. The only modules of src that
 * are replaced are compose.ts and signIn.ts: they export the parts of the engine of the running test. Server and phone answer when a test says
 * so, and time stands still until it is moved.
 */

jest.mock('../../src/compose', () => mockComposed);
jest.mock('../../src/signIn', () => mockComposed);
jest.mock('@tarojs/components', () => mockTaro.components);
jest.mock('@tarojs/taro', () => mockTaro.hooks);

const PAGES: Readonly<Record<PageName, ComponentType>> = {
  home: Home,
  bind: Bind,
  register: Register,
  password: Password,
  'forgotten-password': ForgottenPassword,
  code: Code,
  verify: Verify,
  'change-password': ChangePassword,
  account: Account,
  denied: Denied,
  unsupported: Unsupported,
  privacy: Privacy,
  agreement: Agreement,
  trace: Trace,
};

export interface Options {
  readonly tenant?: Partial<Composed['tenant']>;
  readonly brand?: Partial<Composed['brand']>;
  /** the agreements that are in the package */
  readonly agreements?: PackedAgreements;
  readonly settings?: Partial<IdaasSettings>;
  readonly ports?: Partial<Ports>;
  readonly isDevelopment?: boolean;
  readonly query?: Readonly<Record<string, string>>;
  /** brings the flow to a step, by launching the app and giving this answer */
  readonly at?: Answer;
  /** the silent sign-in of the launch fails with this */
  readonly failing?: Problem;
  /** the page is opened by a link: no other page is open. `early`: before `at` is answered */
  readonly byLink?: 'early' | 'late';
  /** after that, before the page opens */
  readonly before?: (engine: WholeEngine) => unknown;
}

beforeEach(() => {
  // setImmediate is how a test lets everything continue that waits for nothing but its turn.
  jest.useFakeTimers({ now: NOW, doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  Object.assign(globalThis, { setImmediate });
});

const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Does something, and renders all that follows from it. */
const doing = async (deed: () => unknown): Promise<void> => {
  await act(async () => {
    deed();
    await settle();
  });
};

const fieldOf = (label: string): HTMLElement => screen.getByLabelText(label, { selector: 'input' });

/** What a screen reader reads after the label. @throws if the field refers to nothing */
export function descriptionOf(field: Element): Element {
  const id = field.getAttribute('aria-describedby') ?? '';
  const described = document.getElementById(id);
  if (!described) throw new Error(`a field is described by #${id}, which is not on the page`);
  return described;
}

function createPhone(options: Options) {
  const tenant = { ...TENANT, ...options.tenant };
  const packed = options.agreements ?? {};
  Object.assign(globalThis, { AGREEMENTS: packed });
  const agreements = agreementVersions(digestsOf(packed), tenant);
  const pages = createTestPages();
  const server = createHeldClient();
  const problems = createProblemListeners({
    onBug: (cause) => {
      throw cause;
    },
  });
  const engine = createWholeEngine(
    {
      ...createTestPlatform(phoneClock),
      navigation: pages,
      requestLoginCode: () => Promise.resolve(singleUse('login-1')),
      ...options.ports,
    },
    {
      tenant,
      audience: tenant.audience,
      agreements,
      onProblem: problems.report,
      ...(options.settings ? { settings: options.settings } : {}),
    },
    server.client,
  );
  provide({
    ...engine,
    engine,
    pageParts: engine,
    tenant,
    agreements,
    brand: { ...BRAND, ...options.brand },
    isDevelopment: options.isDevelopment ?? false,
    openPage: engine.router.open,
    closePage: engine.router.close,
    problems,
  });
  return { engine, pages, server };
}

/** Opens a page as the person would find it: launched, brought to a step, rendered and shown. */
export async function openPage(name: PageName, options: Options = {}) {
  const { engine, pages, server } = createPhone(options);
  const { at, failing, byLink, query = {} } = options;
  const reply = async () => {
    if (at) await server.last().answer(at);
    else if (failing) await server.last().refuse(failing);
  };
  if (byLink === 'early') pages.lay([name]);
  if (at ?? failing) {
    void engine.launch();
    await settle();
  }
  if (byLink !== 'early') await reply();
  await options.before?.(engine);
  if (byLink === 'late') pages.lay([name]);
  else if (pages.open().at(-1) !== name) await pages.push(name);
  mockTaro.startWith(query);
  const Page = PAGES[name];
  const { container, unmount } = render(<Page />);
  await doing(() => mockTaro.pageTo('show'));
  if (byLink === 'early') await doing(reply);

  return {
    engine,
    server,
    /** the open pages, bottom first */
    pages: () => pages.open(),
    /** the pages that are open from now on */
    lay: (open: PageName[]) => pages.lay(open),
    wanted: () => engine.store.getState().wanted,
    step: () => engine.store.getState().step.name,
    /** the labels of the page's buttons, in order, without the language in the header */
    buttons: () =>
      screen
        .queryAllByRole('button')
        .filter((button) => !button.closest('.brand'))
        .map((button) => button.textContent),
    button: (label: string) => screen.getByRole('button', { name: label }),
    field: fieldOf,
    /** the error message of a field, found by the reference that screen readers follow */
    problemOf: (label: string) => descriptionOf(fieldOf(label)).textContent,
    /** whether a text is shown, or a part of it */
    says: (text: string) => (container.textContent ?? '').includes(text),
    /** the message of the page, not of a field */
    notice: () => container.querySelector('.notice')?.textContent ?? null,
    meta: () => container.querySelector('meta[name=page]'),
    tap: (label: string, role = 'button') =>
      doing(() => fireEvent.click(screen.getByRole(role, { name: label }))),
    type: (label: string, text: string) =>
      doing(() => fireEvent.input(fieldOf(label), { target: { value: text } })),
    /** presses the return key in a field */
    enter: (label: string) => doing(() => fireEvent.keyDown(fieldOf(label), { key: 'Enter' })),
    /** answers WeChat's sheet for the phone number */
    answerPhone: (detail: object) => doing(() => mockTaro.answerPhoneSheet(detail)),
    /** answers the newest call of the server */
    answer: (value: unknown) => doing(() => server.last().answer(value)),
    refuse: (problem: Problem) => doing(() => server.last().refuse(problem)),
    passes: (ms: number) => doing(() => jest.advanceTimersByTime(ms)),
    /** the phone sleeps: the clock goes on, and no timer runs */
    sleeps: (ms: number) => doing(() => jest.setSystemTime(Date.now() + ms)),
    show: () => doing(() => mockTaro.pageTo('show')),
    hide: () => doing(() => mockTaro.pageTo('hide')),
    /** closes the page as WeChat does: it still lists it while it reports that it closes */
    async close(): Promise<void> {
      await doing(() => mockTaro.pageTo('unload'));
      unmount();
      await pages.back(1);
      await doing(() => jest.advanceTimersByTime(1));
    },
    doing,
  };
}

export type OpenPage = Awaited<ReturnType<typeof openPage>>;
