import { expect, jest } from '@jest/globals';
import { openPhone as driveFrom, storedBefore } from '../../simulator/driver';
import type { Phone, PhoneSettings } from '../../simulator/driver';
import { startSimulator } from '../../simulator/index';
import type { PhonePermission } from '../../simulator/index';
import type { PackageName } from '../packages';
import { keptConsent } from '../packages/keptConsent';
import { closeBrowser, sharedBrowser } from './browser';
import { watchNetwork } from './loopback';

export interface PhoneOptions extends PhoneSettings {
  /** folder with the built mini program */
  dist: string;
  /** origin of the sandbox; it also plays WeChat and mints the codes */
  sandboxOrigin: string;
  /** origins that the mini program asks for, and where they really are */
  resolve?: Record<string, string>;
  /** of the screen, CSS pixels */
  width?: number;
  height?: number;
  phonePermission?: PhonePermission;
  /** an instant at which the phone's clock stands still; it runs without this */
  now?: number;
  /** `given`: the user agreed to the agreements at an earlier visit */
  consent?: 'given' | 'ask';
  /** the package whose agreements were agreed to; the employees' without this */
  agreedTo?: PackageName;
  /** whether a file of the mini program may fail to compile or load */
  mayHaveFaults?: boolean;
}

/** A phone of the simulator with what only tests need. */
export interface TestPhone extends Phone {
  /** Fails if anything was used that the simulator cannot show, or an error reached the console. */
  expectNoUnsupported(): Promise<void>;
  /** Puts the phone and its simulator away; fails if the browser asked for anything outside this computer. */
  close(): Promise<void>;
}

// A cold browser on a busy machine; every wait inside has its own, shorter limit.
jest.setTimeout(120_000);

/** Opens a phone of its own (new browser context, new server) that runs the mini program in `dist`. */
export async function openPhone(options: PhoneOptions): Promise<TestPhone> {
  const { dist, sandboxOrigin, resolve = {}, width = 390, height = 844 } = options;
  const server = await startSimulator({ dist, wechatOrigin: sandboxOrigin, resolve });
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true });
  if (options.now !== undefined) await context.clock.setFixedTime(options.now);
  const strangers = watchNetwork(context);
  const closeAll = async (): Promise<void> => {
    await context.close();
    await server.close();
  };
  if (options.consent === 'given') {
    const kept = keptConsent.valueIn(options.agreedTo ?? 'employee');
    await context.addInitScript(storedBefore(options.openid ?? '', keptConsent.key, kept));
  }
  const phone = await driveFrom(context, server.origin, options, options.mayHaveFaults).catch(
    async (error: unknown) => {
      await closeAll();
      throw error;
    },
  );
  if (options.phonePermission !== undefined) {
    await phone.page.evaluate((mode) => window.simulator?.phonePermission(mode), options.phonePermission);
  }
  return {
    ...phone,
    expectNoUnsupported: async () => {
      expect(await phone.troubles()).toEqual({ unsupported: [], consoleErrors: [], crashes: [] });
    },
    close: async () => {
      await closeAll();
      expect(strangers).toEqual([]);
    },
  };
}

export { closeBrowser };
