import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { startSandbox } from '../../sandbox/index';
import { startSimulator } from '../../simulator/index';
import { copyOf } from '../../src/copy/index';
import { companyOf, packageFolder, tenantOrigin } from '../packages';
import { pictureTime } from './phone';

/** CSS pixels around the phone, for its shadow. */
const margin = 40;
/** Of the finished picture, in image pixels. */
const pictureWidth = 640;

/** The phone with its frame, on the page that asks an employee to link an account: the picture of the README. */
export async function takePortrait(browser: Browser): Promise<Buffer> {
  const sandbox = await startSandbox({ policy: { product: 'eiam' }, now: () => pictureTime });
  const simulator = await startSimulator({
    dist: packageFolder('employee'),
    wechatOrigin: sandbox.origin,
    resolve: { [tenantOrigin]: sandbox.origin },
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    deviceScaleFactor: 2,
    timezoneId: 'Asia/Shanghai',
  });
  try {
    await page.clock.setFixedTime(pictureTime);
    await page.goto(`${simulator.origin}/?openid=openid-picture`);
    const phone = page.frameLocator('iframe.screen');
    await phone
      .getByText(
        copyOf('zh-CN', { company: companyOf('employee', 'zh-CN'), audience: 'employee' }).bind.byPhone,
      )
      .filter({ visible: true })
      .waitFor();
    const box = await page.locator('.device').boundingBox();
    if (box === null) throw new Error('the preview shows no phone');
    const png = await page.screenshot({ animations: 'disabled', fullPage: true, clip: grown(box) });
    return await sharp(png).resize({ width: pictureWidth }).toBuffer();
  } finally {
    await page.close();
    await simulator.close();
    await sandbox.close();
  }
}

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
