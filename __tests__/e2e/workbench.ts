import { afterAll, afterEach } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { scenarios } from '../../scripts/scenarios';
import { startSandbox } from '../../sandbox';
import type { Sandbox } from '../../sandbox';
import { startSimulator } from '../../simulator';
import { storedBefore } from '../../simulator/driver';
import { wordsIn } from '../../simulator/workbench/words';
import type { WorkLanguage, WorkWords } from '../../simulator/workbench/words';
import { packageFolder, tenantOrigin } from '../packages';
import { keptConsent } from '../packages/keptConsent';
import { closeBrowser, sharedBrowser } from './browser';

/** The WeChat user of these tests; they agreed to the agreements at an earlier visit. */
export const OPENID = 'o-work';

/** The work page in a browser, with a tenant of its own. */
export interface Workbench {
  readonly page: Page;
  /** what stands on the phone's visible page */
  readonly phone: Locator;
  readonly frame: FrameLocator;
  readonly sandbox: Sandbox;
  /** the phone's origin */
  readonly phoneOrigin: string;
  readonly words: WorkWords;
  /** Opens a tab. @returns its panel */
  open(tab: keyof WorkWords['tabs']): Promise<Locator>;
  /** Clicks the button with this name on the work page. */
  press(name: string): Promise<void>;
}

interface Opening {
  readonly path?: string;
  readonly language?: WorkLanguage;
  readonly colorScheme?: 'light' | 'dark';
  /** false: as for a mini program that has no sandbox */
  readonly hasControl?: boolean;
}

/** Opens work pages, and closes each after its test. */
export function createWorkbenches(): { open(opening?: Opening): Promise<Workbench> } {
  let closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    const all = closing;
    closing = [];
    for (const close of all.reverse()) await close();
  });
  afterAll(closeBrowser);

  return {
    open: async ({ path, language = 'zh', colorScheme = 'light', hasControl = true } = {}) => {
      const sandbox = await startSandbox({ policy: { product: 'eiam' }, control: true });
      closing.push(sandbox.close);
      const simulator = await startSimulator({
        dist: packageFolder('employee'),
        wechatOrigin: sandbox.origin,
        resolve: { [tenantOrigin]: sandbox.origin },
        scenarios: Object.values(scenarios),
        ...(hasControl && { control: sandbox.origin }),
      });
      closing.push(simulator.close);
      const context = await (
        await sharedBrowser()
      ).newContext({
        viewport: { width: 1280, height: 800 },
        locale: language === 'zh' ? 'zh-CN' : 'en-US',
        colorScheme,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      closing.push(() => context.close());
      context.setDefaultTimeout(15_000);
      await context.addInitScript(storedBefore(OPENID, keptConsent.key, keptConsent.valueIn('employee')));
      const page = await context.newPage();
      await page.goto(`${simulator.origin}${path ?? `/?openid=${OPENID}&privacy=agreed`}`);
      const words = wordsIn[language];
      const frame = page.frameLocator('iframe.screen');
      await frame.locator('.page:not([hidden]) wx-page').waitFor();
      return {
        page,
        frame,
        phone: frame.locator('.page:not([hidden]) wx-page'),
        sandbox,
        phoneOrigin: simulator.phone,
        words,
        open: async (tab) => {
          await page.locator(`#tab-${tab}`).click();
          return page.getByRole('tabpanel');
        },
        press: (name) => page.getByRole('button', { name, exact: true }).click(),
      };
    },
  };
}

/** Waits until the visible page of the phone shows this. */
export const shown = ({ phone }: Workbench, text: string | RegExp): Promise<void> =>
  phone.getByText(text).filter({ visible: true }).first().waitFor();

/** Taps the control with this name on the visible page of the phone. */
export const tap = ({ phone }: Workbench, name: string): Promise<void> =>
  phone.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();
