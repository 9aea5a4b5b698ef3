import type { ServerResponse } from 'node:http';
import type { Program } from '../program';
import type { Scenario } from '../scenario';
import type { Assets } from './assets';
import type { Mint } from './mint';
import type { Resolve } from './target';

/** What the two servers of a simulator share. */
export interface Site {
  readonly dist: string;
  readonly resolve: Resolve;
  readonly mint: Mint;
  readonly assets: Assets;
  readonly scenarios: readonly Scenario[];
  /** origin of a control API, as `sandbox/README.md` describes it; without one the work page shows no people and no tenant */
  readonly control: string | undefined;
  /** where pictures and fonts may come from besides dist: origins, or `*` for everywhere */
  readonly pictures: readonly string[];
  program(): Program;
  /** Keeps the response open and writes to it when dist changes. */
  subscribe(response: ServerResponse): void;
  readonly ports: { work(): number; phone(): number };
}
