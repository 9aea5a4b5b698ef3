import { expect } from '@jest/globals';
import { command, isRunning, type Command } from './command';
import type { Phone } from './phone';

/** Something that is done twice in the same moment, as a double tap does. No request leaves the phone twice because of it. */
export function twice(
  name: string,
  act: (phone: Phone) => Promise<unknown>,
  learn?: Parameters<typeof command>[0]['learn'],
): Command {
  let sentBefore = 0;
  return command({
    name: `${name} twice`,
    can: isRunning,
    ...(learn ? { learn } : {}),
    act(phone) {
      sentBefore = phone.network.sent.length;
      phone.begin(() => act(phone));
      phone.begin(() => act(phone));
    },
    ensure({ network }) {
      const urls = network.sent.slice(sentBefore).map(({ url }) => url);
      expect(urls).toEqual([...new Set(urls)]);
    },
  });
}
