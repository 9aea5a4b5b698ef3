import { afterAll, beforeAll } from '@jest/globals';
import type { Sandbox } from '../../sandbox';
import { e2eBuilds, e2eOrigin } from '../../scripts/e2e-builds';
import { openPicturePhone, type PhoneSetting, type PicturePhone } from '../../scripts/pictures/phone';
import type { Picture } from '../../scripts/pictures/picture';
import { startSimulator, type Simulator } from '../../simulator/index';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { closeBrowser, sharedBrowser } from './browser';

type Audience = keyof typeof e2eBuilds;

/** Every page in its states: the ways that `npm run screenshots` walks, for tests that look at what is there. */
export interface Scenes {
  /** Walks to a state on a phone set like this, and looks at it. */
  seen<Found>(
    picture: Picture,
    setting: PhoneSetting,
    look: (phone: PicturePhone) => Promise<Found>,
  ): Promise<Found>;
}

/** One tenant whose puzzles are always the same, and phones that reach it, for all tests of a file. */
export function createScenes(): Scenes {
  let sandbox: Sandbox;
  let simulators: Record<Audience, Simulator>;
  const start = (audience: Audience) =>
    startSimulator({
      dist: e2eBuilds[audience].output,
      wechatOrigin: sandbox.origin,
      resolve: { [e2eOrigin]: sandbox.origin },
    });
  beforeAll(async () => {
    sandbox = await startJudgedSandbox({ random: () => 0.5 });
    simulators = { employee: await start('employee'), customer: await start('customer') };
  });
  afterAll(async () => {
    await Promise.all([simulators.employee.close(), simulators.customer.close(), closeBrowser()]);
    await sandbox.close();
  });

  return {
    async seen(picture, variant, look) {
      const { audience, policy, fault } = picture;
      sandbox.control.reset();
      sandbox.control.setPolicy({ product: audience === 'customer' ? 'ciam' : 'eiam', ...policy });
      if (fault !== undefined) sandbox.control.fault(fault);
      const browser = await sharedBrowser();
      const { origin } = simulators[audience];
      const phone = await openPicturePhone(browser, origin, sandbox, { picture, variant });
      try {
        await picture.reach(phone);
        return await look(phone);
      } finally {
        await phone.close();
      }
    },
  };
}
