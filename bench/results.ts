import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../scripts/taro';
import type { PackageWeight } from './builds';
import type { PackageGroups } from './groups';
import type { Curve } from './growth/curve';
import type { LaunchTimes } from './launch';
import type { Starts } from './starts';

/** What one run of the bench measured. Compare its ratios; times of two machines cannot be compared. */
export interface Results {
  readonly bytes: { readonly ours: PackageWeight; readonly empty: PackageWeight };
  /** bytes of the scripts of our package, by the modules they were made of */
  readonly groups: PackageGroups;
  /** CPU time, ms */
  readonly launch: LaunchTimes;
  readonly starts: Starts;
  readonly growth: readonly Curve[];
}

const file = path.join(projectRoot, 'bench/results.json');

export const readResults = (): Results => JSON.parse(readFileSync(file, 'utf8')) as Results;

export const writeResults = (results: Results): void =>
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
