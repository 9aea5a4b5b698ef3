import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackagePlan } from '../packages/plans';
import { sectionsOf, wrongInChangelog } from './changelog';
import { wrongInGit } from './git';
import { otherVersions, packagesOf, versionOf } from './manifests';

/** What a release of the project as it stands would be. */
export interface Release {
  readonly version: string;
  readonly tag: string;
  /** the section of the changelog */
  readonly notes: string;
  readonly packages: readonly PackagePlan[];
  /** what stands in the way; none for a release that can be made */
  readonly problems: readonly string[];
}

/**
 * Reads the project and decides whether it can be released.
 *
 * @param root the project's folder, a git checkout
 * @param plans how each package is made
 */
export function releaseOf(root: string, plans: readonly PackagePlan[]): Release {
  const version = versionOf(root);
  const tag = `v${version}`;
  const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const folders = packagesOf(root).map(({ folder }) => path.posix.basename(folder));
  const packages = plans.filter(({ folder }) => folders.includes(folder));
  const unplanned = folders.filter((folder) => !plans.some((plan) => plan.folder === folder));
  return {
    version,
    tag,
    notes: sectionsOf(changelog).find(({ name }) => name === version)?.text ?? '',
    packages,
    problems: [
      ...wrongInGit(root, tag),
      ...otherVersions(root),
      ...wrongInChangelog(changelog, version),
      ...unplanned.map((folder) => `packages/${folder} has no plan in scripts/packages/plans.ts`),
    ],
  };
}
