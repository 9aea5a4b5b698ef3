import { expect } from '@jest/globals';
import { complaintsAbout, startSandbox } from '../../sandbox';
import type { Additions, Complaint, Sandbox, SandboxOptions } from '../../sandbox';

/**
 * A sandbox that judges every request as it arrives (`sandbox/contract`), by the policy of that moment, and fails the test
 * at `close` when one was not as the vendor's pages print it. Requests that `reset` forgets are judged, too.
 *
 * @param additions headers that the settings of the application under test add, such as the one for a trace id
 */
export async function startJudgedSandbox(
  options: SandboxOptions = {},
  additions: Additions = {},
): Promise<Sandbox> {
  const complaints = new Map<string, Complaint>();
  const sandbox = await startSandbox({
    ...options,
    onRequest: (request) =>
      complaintsAbout(request, additions).forEach((complaint) =>
        complaints.set(JSON.stringify(complaint), complaint),
      ),
  });
  return {
    ...sandbox,
    close: async () => {
      await sandbox.close();
      expect([...complaints.values()]).toEqual([]);
    },
  };
}
