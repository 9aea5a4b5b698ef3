import path from 'node:path';
import { ensurePackages, packageFolder, packages } from '../__tests__/packages';
import { packagesOf } from '../scripts/limits';
import { buildOnce, projectRoot } from '../scripts/taro';
import { total, weigh } from '../scripts/weight';
import type { Weight } from '../scripts/weight';

/** Our own app, and an empty Taro + React app made with the same tools: every byte and millisecond is told beside it. */
export interface Builds {
  readonly ours: string;
  readonly empty: string;
}

/** Builds both. Ours is the employees' package of the tests, which is built again only when its sources changed. */
export async function buildBoth(): Promise<Builds> {
  const empty = path.join(projectRoot, '.cache/empty-app');
  await buildOnce({ cwd: path.join(projectRoot, 'scripts/empty-app'), output: empty });
  await ensurePackages([packages.employee]);
  return { ours: packageFolder('employee'), empty };
}

/** What a package weighs. */
export interface PackageWeight {
  /** what WeChat downloads before the first page */
  readonly main: Weight;
  readonly all: Weight;
}

/** @param dist a production package */
export function weightOf(dist: string): PackageWeight {
  const files = weigh(dist);
  const all = total(files);
  return { main: packagesOf(dist, files)[0]?.weight ?? all, all };
}
