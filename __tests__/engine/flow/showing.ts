import type { PageName } from '../../../src/core/route';
import { stateToken } from '../../../src/core/tokens';
import { binding, openEngine, settle, type Options } from '../openEngine';

type Opened = ReturnType<typeof openShowing>;

export const verifying = { status: 'MFA_AUTH', stateToken: stateToken('state-2') } as const;

/** Somebody whose open pages follow the flow; they lie as `open` says. */
export function openShowing(open: (PageName | null)[] = ['home'], options: Options = {}) {
  const session = openEngine(options);
  session.pages.lay(open);
  return session;
}

/** Somebody at the bind page, who went on from there to `above`. */
export async function bindingShown(...above: PageName[]): Promise<Opened> {
  const opened = openShowing();
  opened.answered(binding);
  await settle();
  opened.pages.lay([...opened.pages.open(), ...above]);
  return opened;
}
