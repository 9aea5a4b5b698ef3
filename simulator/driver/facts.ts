import type { SimulatorHandle } from '../phone/handle';
import type { StoredRecord } from '../wx/storage';

/** What the phone recorded, as plain data: `window.simulator` without its functions. */
export type PhoneFacts = Pick<
  SimulatorHandle,
  | 'unsupported'
  | 'syncCalls'
  | 'setData'
  | 'requests'
  | 'wxCalls'
  | 'consoleErrors'
  | 'clipboard'
  | 'calls'
  | 'settings'
> & {
  /** routes of the open pages, the visible one last */
  readonly pages: string[];
  /** raw storage records by key */
  readonly storage: Record<string, StoredRecord>;
  /** of the navigation bar */
  readonly title: string;
};

/**
 * Reads the facts. It runs in the browser, so it must not need a helper of the compiler: no spread, no async.
 * @throws before the phone has started
 */
export function readFacts(): PhoneFacts {
  const { simulator } = window;
  if (simulator === undefined) throw new Error('the phone has not started');
  return {
    unsupported: simulator.unsupported,
    syncCalls: simulator.syncCalls,
    setData: simulator.setData,
    requests: simulator.requests,
    wxCalls: simulator.wxCalls,
    consoleErrors: simulator.consoleErrors,
    clipboard: simulator.clipboard,
    calls: simulator.calls,
    settings: simulator.settings,
    pages: simulator.pages(),
    storage: simulator.storage(),
    title: simulator.title(),
  };
}
