import { canBindAtHome } from '../../core/route';
import type { PhoneCode } from '../../core/tokens';
import type { PhoneClient } from '../../idaas/phoneClient';
import type { Outcome } from './actions';
import type { Proceeding } from './proceed';
import type { FlowStore } from './store';

interface Deps {
  readonly store: FlowStore;
  readonly client: PhoneClient;
  readonly proceedAfresh: Proceeding['proceedAfresh'];
}

/**
 * Binds or registers by the phone button (seed 002, contract §5.2). Spends the code, whatever the answer. From home it opens no
 * page, except for a further step (see `canBindAtHome`).
 */
export const createBindByPhone =
  ({ store, client, proceedAfresh }: Deps) =>
  async (code: PhoneCode): Outcome => {
    if (canBindAtHome(store.getState())) store.dispatch({ type: 'signInWanted', atHome: true });
    return proceedAfresh('bindByPhone', ['binding', 'registering'], (step) =>
      client.bindByPhone(step.name, step.stateToken, code),
    );
  };
