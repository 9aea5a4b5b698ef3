import { afterAll, afterEach, beforeEach } from '@jest/globals';
import type { Policy, Sandbox } from '../../sandbox';
import { packageFolder, tenantOrigin } from '../packages';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { closeBrowser, openPhone, type PhoneOptions, type TestPhone } from './phone';

export type Audience = 'employee' | 'customer';

export type Opening = Partial<Omit<PhoneOptions, 'sandboxOrigin'>>;

/** A tenant of its own for every test, and phones that run the production package and reach that tenant. */
export interface Phones {
  sandbox(): Sandbox;
  /** A phone on which the package for `audience` has started; its owner agreed before, unless `consent` says `ask`. */
  open(audience: Audience, opening?: Opening): Promise<TestPhone>;
}

/**
 * Registers what opens and closes it all; at the end of each test every phone must have used nothing that the simulator
 * cannot show, and nothing outside this computer.
 */
export function createPhones(policy: Partial<Policy> = {}): Phones {
  let sandbox: Sandbox;
  let phones: TestPhone[] = [];

  beforeEach(async () => {
    sandbox = await startJudgedSandbox({ policy: { product: 'eiam', ...policy } });
  });
  afterEach(async () => {
    const opened = phones;
    phones = [];
    try {
      for (const phone of opened) await phone.expectNoUnsupported();
    } finally {
      for (const phone of opened) await phone.close();
      await sandbox.close();
    }
  });
  afterAll(closeBrowser);

  return {
    sandbox: () => sandbox,
    async open(audience, opening = {}) {
      if (audience === 'customer') sandbox.control.setPolicy({ product: 'ciam' });
      const phone = await openPhone({
        openid: 'openid-new',
        consent: 'given',
        ...opening,
        dist: opening.dist ?? packageFolder(audience),
        sandboxOrigin: sandbox.origin,
        resolve: { [tenantOrigin]: sandbox.origin, ...opening.resolve },
      });
      phones.push(phone);
      return phone;
    },
  };
}
