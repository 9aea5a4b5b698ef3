import { once } from '../core/singleFlight';
import type { Engine } from './createEngine';

/**
 * What a host app calls that decides itself when signing in begins: nothing is read, asked or shown before the first call,
 * which launches the engine.
 *
 * @param onForeground calls its listener whenever the app is shown
 */
export function startOnDemand(
  { hostApp, actions, launch }: Pick<Engine, 'hostApp' | 'actions' | 'launch'>,
  onForeground: (listener: () => void) => void,
): Pick<Engine['hostApp'], 'ready' | 'requireSignIn' | 'authorizedRequest'> {
  const start = once(async () => {
    onForeground(() => void actions.resume());
    await launch();
  });
  const ready = () => {
    void start();
    return hostApp.ready();
  };
  return {
    ready,
    requireSignIn: (action) => {
      void start();
      return hostApp.requireSignIn(action);
    },
    async authorizedRequest(request) {
      await ready();
      return hostApp.authorizedRequest(request);
    },
  };
}
