import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { startSandbox } from '../../sandbox/index';
import { scenarios } from '../../scripts/scenarios';
import { startSimulator } from '../../simulator/index';
import { wordsIn } from '../../simulator/workbench/words';
import type { WorkLanguage } from '../../simulator/workbench/words';
import { copyOf } from '../../src/copy/index';
import { companyOf, packageFolder, tenantOrigin } from '../packages';
import { pictureTime } from './phone';

/** CSS pixels around the phone, for its shadow. */
const margin = 40;
/** Of the finished picture of the phone, in image pixels. */
const pictureWidth = 640;
/** The work page is made for a window of this size. */
const workPageSize = { width: 1280, height: 800 };

/** The languages in which the READMEs show the work page. */
export const workPageLanguages: readonly WorkLanguage[] = ['en', 'zh'];

const words = copyOf('zh-CN', { company: companyOf('employee', 'zh-CN'), audience: 'employee' });

interface View {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly locale: string;
}

/** Shows the work page, with the phone on the page that asks an employee to link an account, and looks at it. */
async function atWorkPage<Found>(
  browser: Browser,
  { viewport, locale }: View,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const sandbox = await startSandbox({
    policy: { product: 'eiam' },
    now: () => pictureTime,
    control: true,
  });
  const simulator = await startSimulator({
    dist: packageFolder('employee'),
    wechatOrigin: sandbox.origin,
    resolve: { [tenantOrigin]: sandbox.origin },
    control: sandbox.origin,
    scenarios: Object.values(scenarios),
  });
  const page = await browser.newPage({ viewport, locale, deviceScaleFactor: 2, timezoneId: 'Asia/Shanghai' });
  try {
    await page.clock.setFixedTime(pictureTime);
    await page.goto(`${simulator.origin}/?openid=openid-picture`);
    const phone = page.frameLocator('iframe.screen');
    await phone.getByText(words.bind.byPhone).filter({ visible: true }).waitFor();
    return await look(page);
  } finally {
    await page.close();
    await simulator.close();
    await sandbox.close();
  }
}

/** The phone with its frame, on the page that asks an employee to link an account: the picture of docs/simulator.md. */
export const takePortrait = (browser: Browser): Promise<Buffer> =>
  atWorkPage(browser, { viewport: { width: 1280, height: 1000 }, locale: 'zh-CN' }, async (page) => {
    const box = await page.locator('.device').boundingBox();
    if (box === null) throw new Error('the work page shows no phone');
    const png = await page.screenshot({ animations: 'disabled', fullPage: true, clip: grown(box) });
    return sharp(png).resize({ width: pictureWidth }).toBuffer();
  });

/** The work page with a tab that shows much of it: the picture of the READMEs. */
export const takeWorkPage = (browser: Browser, language: WorkLanguage): Promise<Buffer> =>
  atWorkPage(browser, { viewport: workPageSize, locale: language }, async (page) => {
    await page.getByRole('tab', { name: wordsIn[language].tabs.scenarios }).click();
    await page.getByRole('listitem').first().waitFor();
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    return sharp(png).resize({ width: workPageSize.width }).toBuffer();
  });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box with its margin, as far as the page reaches; the shadow falls downwards, so there is no need above. */
function grown({ x, y, width, height }: Box): Box {
  const above = Math.min(y, margin);
  const beside = Math.min(x, margin);
  return { x: x - beside, y: y - above, width: width + 2 * beside, height: height + above + margin };
}
