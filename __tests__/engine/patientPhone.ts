import type { Vault } from '../../src/core/ports';
import type { TestPages } from '../world/pages';
import { openEngine, settle, type Options } from './openEngine';

/** One thing the phone was asked to do, which it does, refuses or forgets as a test likes. */
interface Deed {
  readonly name: string;
  done(): Promise<void>;
  refuse(): Promise<void>;
}

/** What the phone was asked to do, oldest first. */
function createDeeds() {
  const deeds: Deed[] = [];
  return {
    names: () => deeds.map(({ name }) => name),
    /** the newest */
    last(): Deed {
      const newest = deeds[deeds.length - 1];
      if (!newest) throw new Error('nothing was asked');
      return newest;
    },
    /** does all that was asked, and what is asked because of that */
    async allDone(): Promise<void> {
      for (let done = 0; done < deeds.length; done += 1) await deeds[done]?.done();
    },
    ask: (name: string, act: () => Promise<void> = () => Promise.resolve()) =>
      new Promise<void>((resolve, reject) => {
        deeds.push({
          name,
          done: () => (void act().then(resolve), settle()),
          refuse: () => (reject(new Error(`${name}:fail`)), settle()),
        });
      }),
  };
}

type Deeds = ReturnType<typeof createDeeds>;

const patientVault = ({ ask }: Deeds): Vault => ({
  read: () => Promise.resolve(null),
  write: ({ sessionToken }) => ask(`keep ${sessionToken}`),
  clear: () => ask('forget'),
});

/** From now on these pages move only when the test says so. */
export function holdMoves(pages: TestPages): Deeds {
  const deeds = createDeeds();
  const held =
    <To>(kind: string, move: (to: To) => Promise<void>) =>
    (to: To) =>
      deeds.ask(`${kind} ${String(to)}`, () => move(to));
  pages.push = held('push', pages.push);
  pages.replaceTop = held('replaceTop', pages.replaceTop);
  pages.replaceAll = held('replaceAll', pages.replaceAll);
  pages.back = held('back', pages.back);
  return deeds;
}

/** The engine, whose vault keeps and forgets only when the test says so. */
export function openOverPatientVault(options: Options = {}) {
  const asked = createDeeds();
  return { ...openEngine({ ...options, ports: { ...options.ports, vault: patientVault(asked) } }), asked };
}
