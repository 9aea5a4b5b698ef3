import { DEADLINE_MS } from '../core/deadlines';
import type { Clock, PagePorts } from '../core/ports';
import { createWithin } from './deadlines';

/**
 * The ports of pages with a deadline on every answer, as {@link withDeadlines} sets them for those of the engine.
 *
 * @returns ports that reject with a ProblemError, `wechatSilent`
 */
export function withPageDeadlines({ gate, assistance, updates }: PagePorts, clock: Clock): PagePorts {
  const within = createWithin(clock);
  const deviceInTime = within(DEADLINE_MS.device);
  const personInTime = within(DEADLINE_MS.person);
  return {
    gate: {
      listen: (listener) => gate.listen(listener),
      onHostListener: (heard) => gate.onHostListener(heard),
      isGuideDue: () => deviceInTime(() => gate.isGuideDue()),
      openGuide: () => gate.openGuide(),
    },
    assistance: {
      copy: (text) => personInTime(() => assistance.copy(text)),
      call: (phoneNumber) => personInTime(() => assistance.call(phoneNumber)),
      vibrate: (strength) => deviceInTime(() => assistance.vibrate(strength)),
      toast: (text, kind) => deviceInTime(() => assistance.toast(text, kind)),
    },
    updates,
  };
}
