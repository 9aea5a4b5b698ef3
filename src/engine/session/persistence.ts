import { DEADLINE_MS, VAULT_RETRY_MS, withDeadline } from '../../core/deadlines';
import type { FlowState } from '../../core/flow';
import type { Clock, Vault } from '../../core/ports';
import { problemOf } from '../../core/problems';
import type { Session } from '../../core/session';
import { recordOf } from '../../core/sessionRecord';
import type { FlowStore } from '../flow/store';
import type { Diagnosis } from '../diagnosis';
import { createQueue } from '../queue';

interface Deps {
  readonly store: FlowStore;
  /** without a deadline of its own: see {@link withDeadlines} in engine/deadlines.ts */
  readonly vault: Vault;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
  /** the tenant and client that the session belongs to */
  readonly issuer: string;
}

/**
 * Keeps the vault in line with the flow: it holds the record of the present session, or nothing. A vault that fails even
 * to clear is asked again while the app runs, so that no session outlives its sign-out. No page shows a failure: the first
 * one in a row is reported, and those of the later tries are not.
 *
 * @returns what waits until the vault was brought in line with the present state, or failed to be; it does not reject
 */
export function createPersistence({ store, vault, clock, diagnosis, issuer }: Deps): () => Promise<void> {
  let retryMs: number = VAULT_RETRY_MS.first;
  let cancelRetry = () => {};
  const writes = createQueue((thrown) => {
    if (retryMs === VAULT_RETRY_MS.first) diagnosis.report(thrown);
    cancelRetry = clock.after(retryMs, persist);
    retryMs = Math.min(2 * retryMs, VAULT_RETRY_MS.longest);
  });

  /** Writes what the state says when its turn comes, so that nothing older is ever written over something newer. */
  function persist(): void {
    void writes(async () => {
      cancelRetry();
      await bring(sessionToKeep(store.getState()));
      retryMs = VAULT_RETRY_MS.first;
    });
  }

  async function bring(session: Session | null): Promise<void> {
    if (!session) return inVault(session, () => vault.clear());
    const record = recordOf(session, issuer);
    await inVault(session, () => vault.write(record)).catch((thrown: unknown) => {
      if (problemOf(thrown).code === 'wechatSilent') throw thrown;
      if (retryMs === VAULT_RETRY_MS.first) diagnosis.report(thrown);
      // If the write fails, keep the session in memory and remove the record of an earlier one.
      return inVault(session, () => vault.clear());
    });
  }

  /** Uses the vault within its deadline. A use that ends later may have undone a newer one, which is then done again. */
  const inVault = (session: Session | null, use: () => Promise<void>): Promise<void> =>
    withDeadline(
      {
        clock,
        ms: DEADLINE_MS.vault,
        late: 'wechatSilent',
        onLateEnd: () => {
          if (sessionToKeep(store.getState()) !== session) persist();
        },
      },
      use,
    );

  store.subscribe((state, before) => {
    if (isVaultStale(state, before)) persist();
  });
  return () => writes.idle();
}

/** The session whose record belongs into the vault in this state. */
function sessionToKeep({ step }: FlowState): Session | null {
  if (step.name === 'signedIn') return step.session;
  return 'lapsed' in step ? (step.lapsed ?? null) : null;
}

/** With no session to keep, every new step clears the vault: a record that failed to load at launch may still be stored. */
function isVaultStale(state: FlowState, before: FlowState): boolean {
  if (state.step === before.step || isLoadedFromVault(state, before)) return false;
  return sessionToKeep(state) === null || sessionToKeep(state) !== sessionToKeep(before);
}

/** The launch restored the record, or failed before anything replaced it: then the vault holds the right thing already. */
function isLoadedFromVault({ step, attempt }: FlowState, before: FlowState): boolean {
  if (before.step.name !== 'starting') return false;
  const isRestored = step.name === 'signedIn' && before.attempt.status === 'idle';
  return isRestored || step.name === 'starting' || (step.name === 'signedOut' && attempt.status === 'failed');
}
