import { createContext, useContext } from 'react';
import type { Scenario } from '../scenario';
import type { Snapshot } from '../phone/snapshot';
import type { Words } from './control';
import type { Link } from './link';
import type { Parameters } from './parameters';
import type { WorkWords } from './words';

/** What the server of the work page says about its phone. */
export interface Place {
  /** origin of the phone */
  readonly phone: string;
  /** whether the tenant's control API can be reached */
  readonly hasControl: boolean;
  readonly scenarios: readonly Scenario[];
}

/** What all parts of the work page share. */
export interface Work {
  readonly words: WorkWords;
  /** the side of a pair that is in the page's language */
  readonly say: (words: Words) => string;
  readonly place: Place;
  readonly parameters: Parameters;
  /** the phone as it was seen last; none until it has started */
  readonly snapshot: Snapshot | undefined;
  readonly link: Link;
  /** Changes what the address says. `restart` starts the phone again, `live` only notes what the phone was told already. */
  readonly set: (change: Parameters, then: 'restart' | 'live') => void;
  /** A cold start; storage is kept. */
  readonly restart: () => void;
  /** A cold start without anything stored. */
  readonly restartEmpty: () => void;
  /** Does something that may fail, and tells the person if it does. */
  readonly attempt: (work: () => Promise<unknown>) => void;
}

export const WorkContext = createContext<Work | undefined>(undefined);

/** @throws outside of the work page */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === undefined) throw new Error('not on the work page');
  return work;
}
