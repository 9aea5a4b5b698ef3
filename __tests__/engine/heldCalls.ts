import type { Vault } from '../../src/core/ports';
import type { TestPages } from '../world/pages';
import { openEngine, settle, type Options } from './openEngine';

/** One call to the phone, which a test lets succeed or fail when it likes. */
interface HeldCall {
  readonly name: string;
  succeed(): Promise<void>;
  fail(): Promise<void>;
}

/** Calls to the phone, oldest first. Each does what it is for once a test lets it succeed. */
function createHeldCalls() {
  const calls: HeldCall[] = [];
  return {
    names: () => calls.map(({ name }) => name),
    /** the newest */
    last(): HeldCall {
      const newest = calls[calls.length - 1];
      if (!newest) throw new Error('nothing was called');
      return newest;
    },
    /** Lets every call succeed, and those that follow from them. */
    async succeedAll(): Promise<void> {
      for (let done = 0; done < calls.length; done += 1) await calls[done]?.succeed();
    },
    hold: (name: string, act: () => Promise<void> = () => Promise.resolve()) =>
      new Promise<void>((resolve, reject) => {
        calls.push({
          name,
          succeed: () => (void act().then(resolve), settle()),
          fail: () => (reject(new Error(`${name}:fail`)), settle()),
        });
      }),
  };
}

type HeldCalls = ReturnType<typeof createHeldCalls>;

const heldVault = ({ hold }: HeldCalls): Vault => ({
  read: () => Promise.resolve(null),
  write: ({ sessionToken }) => hold(`write ${sessionToken}`),
  clear: () => hold('clear'),
});

/** From now on these pages move only when the test lets them. */
export function holdMoves(pages: TestPages): HeldCalls {
  const calls = createHeldCalls();
  const held =
    <To>(kind: string, move: (to: To) => Promise<void>) =>
    (to: To) =>
      calls.hold(`${kind} ${String(to)}`, () => move(to));
  pages.push = held('push', pages.push);
  pages.replaceTop = held('replaceTop', pages.replaceTop);
  pages.replaceAll = held('replaceAll', pages.replaceAll);
  pages.back = held('back', pages.back);
  return calls;
}

/** The engine, whose vault writes and clears only when the test lets it. */
export function openOverHeldVault(options: Options = {}) {
  const calls = createHeldCalls();
  return { ...openEngine({ ...options, ports: { ...options.ports, vault: heldVault(calls) } }), calls };
}
