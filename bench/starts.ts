import { chromium } from 'playwright-core';
import { tenantOrigin } from '../__tests__/packages';
import { keptConsent } from '../__tests__/packages/keptConsent';
import { startSandbox } from '../sandbox';
import { browserFlags } from '../scripts/browser';
import { ensureBrowser } from '../scripts/ensure-browser';
import { startSimulator } from '../simulator';
import { openPhone, storedBefore } from '../simulator/driver';
import type { Phone, PhoneFacts } from '../simulator/driver';

/** What one start of the app did until its page stood still. */
export interface StartCosts {
  readonly setDataCalls: number;
  /** of all setData as JSON */
  readonly setDataBytes: number;
  readonly storageReads: number;
  readonly storageWrites: number;
  readonly requests: number;
  readonly loginCodes: number;
}

/** The starts that are measured. */
export interface Starts {
  /** an account that is bound; nothing is stored yet */
  readonly cold: StartCosts;
  /** the next start of the same person */
  readonly warm: StartCosts;
  /** an employee without an account, until the page to bind one stands */
  readonly toBind: StartCosts;
}

/** How long a page must have been still before it is measured, ms. */
const STILL_MS = 1500;

/** Plays the starts in the simulator, which runs the package on WeChat's component framework. @param dist our package */
export async function measureStarts(dist: string): Promise<Starts> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
  const sandbox = await startSandbox({ policy: { product: 'eiam' } });
  const simulator = await startSimulator({
    dist,
    wechatOrigin: sandbox.origin,
    resolve: { [tenantOrigin]: sandbox.origin },
  });
  const open = async (openid: string): Promise<Phone> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await context.addInitScript(storedBefore(openid, keptConsent.key, keptConsent.valueIn('employee')));
    return openPhone(context, simulator.origin, { openid });
  };
  try {
    const bound = await open('openid-bound');
    await bound.visible('李娜');
    const cold = await costsOf(bound);
    await bound.relaunch();
    await bound.visible('李娜');
    const warm = await costsOf(bound);
    const guest = await open('openid-new');
    await guest.at('pages/sign-in/bind/index');
    return { cold, warm, toBind: await costsOf(guest) };
  } finally {
    await browser.close();
    await simulator.close();
    await sandbox.close();
  }
}

async function costsOf(phone: Phone): Promise<StartCosts> {
  await phone.page.waitForTimeout(STILL_MS);
  return costsIn(await phone.facts());
}

const costsIn = ({ setData, wxCalls, requests }: PhoneFacts): StartCosts => ({
  setDataCalls: setData.calls,
  setDataBytes: setData.bytes,
  storageReads: wxCalls['getStorage'] ?? 0,
  storageWrites: wxCalls['setStorage'] ?? 0,
  requests: requests.length,
  loginCodes: wxCalls['login'] ?? 0,
});
