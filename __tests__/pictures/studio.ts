import type { Browser } from 'playwright-core';
import type { Audience } from '../../config/tenant';
import { startSandbox } from '../../sandbox/index';
import type { Sandbox } from '../../sandbox/index';
import { startSimulator } from '../../simulator/index';
import type { Simulator } from '../../simulator/index';
import { packageFolder, tenantOrigin } from '../packages';
import type { PackageName } from '../packages';
import { openPicturePhone, pictureTime } from './phone';
import type { PhoneSetting, PicturePhone } from './phone';
import type { Picture } from './picture';

/** One tenant with the phones that reach it; it shows one state at a time. */
export interface Studio {
  /**
   * Walks to a state on a phone set like this, and looks at it.
   * @returns what `look` returns
   * @throws with the state's name in the message when the way does not lead there
   */
  visit<Found>(
    picture: Picture,
    setting: PhoneSetting,
    look: (phone: PicturePhone) => Promise<Found>,
  ): Promise<Found>;
  close(): Promise<void>;
}

const productOf = { employee: 'eiam', customer: 'ciam' } as const satisfies Record<Audience, string>;

function prepare(sandbox: Sandbox, { audience, scenario, policy, fault }: Picture): void {
  const { policy: ofScenario, faults = [] } = scenario?.tenant ?? {};
  sandbox.control.reset();
  sandbox.control.setPolicy({ product: productOf[audience], ...ofScenario, ...policy });
  faults.forEach(sandbox.control.fault);
  if (fault !== undefined) sandbox.control.fault(fault);
}

/** Opens a studio on ports of its own, whose time stands still and whose puzzles are always the same. */
export async function openStudio(browser: Browser): Promise<Studio> {
  const sandbox = await startSandbox({ now: () => pictureTime, random: () => 0.5 });
  const simulators = new Map<PackageName, Promise<Simulator>>();
  const simulatorOf = (name: PackageName): Promise<Simulator> => {
    const running = simulators.get(name);
    if (running) return running;
    const resolve = { [tenantOrigin]: sandbox.origin };
    const started = startSimulator({ dist: packageFolder(name), wechatOrigin: sandbox.origin, resolve });
    simulators.set(name, started);
    return started;
  };
  return {
    visit: async (picture, setting, look) => {
      prepare(sandbox, picture);
      const { origin } = await simulatorOf(picture.app ?? picture.audience);
      const phone = await openPicturePhone(browser, origin, picture, setting);
      try {
        await picture.reach(phone);
        return await look(phone);
      } catch (error) {
        throw new Error(`${picture.page}/${picture.name}: ${String(error)}`, { cause: error });
      } finally {
        await phone.close();
      }
    },
    close: async () => {
      const started = await Promise.all(simulators.values());
      await Promise.all(started.map((simulator) => simulator.close()));
      await sandbox.close();
    },
  };
}
