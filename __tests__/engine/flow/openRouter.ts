import type { PageName } from '../../../src/core/route';
import { stateToken } from '../../../src/core/tokens';
import { binding, openEngine, settle, type Options } from '../openEngine';

export const verifying = { status: 'MFA_AUTH', stateToken: stateToken('state-2') } as const;

/** An engine whose open pages are `open`, bottom first; `null` is a page of the host app. */
export function openWithPages(open: (PageName | null)[] = ['home'], options: Options = {}) {
  const engine = openEngine(options);
  engine.pages.lay(open);
  return engine;
}

/** An engine at binding, where the person opened `above` over the bind page. */
export async function openAtBinding(...above: PageName[]): Promise<ReturnType<typeof openWithPages>> {
  const engine = openWithPages();
  engine.answered(binding);
  await settle();
  engine.pages.lay([...engine.pages.open(), ...above]);
  return engine;
}
