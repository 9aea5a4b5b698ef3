import type { Browser } from 'playwright-core';
import type { Audience } from '../../config/tenant';
import { startSandbox } from '../../sandbox/index';
import type { Sandbox } from '../../sandbox/index';
import { startSimulator } from '../../simulator/index';
import type { Simulator } from '../../simulator/index';
import { e2eOrigin } from '../e2e-builds';
import { openPicturePhone, pictureTime } from './phone';
import type { Picture, Variant } from './picture';

/** Where the packages lie that the pictures show. */
export type Packages = Readonly<Record<Audience, string>>;

/** One tenant with the phones that reach it; it takes one picture at a time. */
export interface Studio {
  take(picture: Picture, variant: Variant): Promise<Buffer>;
  close(): Promise<void>;
}

const productOf = { employee: 'eiam', customer: 'ciam' } as const satisfies Record<Audience, string>;

function prepare(sandbox: Sandbox, { audience, policy, fault }: Picture): void {
  sandbox.control.reset();
  sandbox.control.setPolicy({ product: productOf[audience], ...policy });
  if (fault !== undefined) sandbox.control.fault(fault);
}

/** Opens a studio on ports of its own, whose time stands still and whose puzzles are always the same. */
export async function openStudio(browser: Browser, packages: Packages): Promise<Studio> {
  const sandbox = await startSandbox({ now: () => pictureTime, random: () => 0.5 });
  const start = (audience: Audience): Promise<Simulator> =>
    startSimulator({
      dist: packages[audience],
      wechatOrigin: sandbox.origin,
      resolve: { [e2eOrigin]: sandbox.origin },
    });
  const simulators = { employee: await start('employee'), customer: await start('customer') };
  return {
    take: async (picture, variant) => {
      prepare(sandbox, picture);
      const { origin } = simulators[picture.audience];
      const phone = await openPicturePhone(browser, origin, sandbox, { picture, variant });
      try {
        await picture.reach(phone);
        return await phone.capture();
      } catch (error) {
        throw new Error(`${picture.page}/${picture.name}, ${variant.says}: ${String(error)}`);
      } finally {
        await phone.close();
      }
    },
    close: async () => {
      await Promise.all([simulators.employee.close(), simulators.customer.close()]);
      await sandbox.close();
    },
  };
}
