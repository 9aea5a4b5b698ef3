import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The part of a package.json that a release reads. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A manifest, and the folder it is in, from the project's folder with slashes. */
export interface PlacedManifest extends Manifest {
  readonly folder: string;
}

const read = (root: string, folder: string): PlacedManifest => ({
  ...(JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest),
  folder,
});

/** The manifests in the folders of a folder, by name; none where it is not there. */
function manifestsIn(root: string, place: string): PlacedManifest[] {
  if (!existsSync(path.join(root, place))) return [];
  return readdirSync(path.join(root, place))
    .filter((name) => existsSync(path.join(root, place, name, 'package.json')))
    .map((name) => read(root, `${place}/${name}`));
}

/** The packages that a release packs: every folder of `packages/` with a manifest. */
export const packagesOf = (root: string): PlacedManifest[] => manifestsIn(root, 'packages');

/** The version of the project, which every package has as well. */
export const versionOf = (root: string): string => read(root, '.').version ?? '';

/**
 * Each place that names another version than the project's.
 * @returns messages; none where all are the same
 */
export function otherVersions(root: string): string[] {
  const version = versionOf(root);
  const packages = packagesOf(root);
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Manifest;
  const wrong = [...packages, { ...lock, folder: '' }].filter((one) => one.version !== version);
  const names = packages.map(({ name }) => name);
  const examples = manifestsIn(root, 'examples').flatMap(({ folder, dependencies = {} }) =>
    Object.entries(dependencies)
      .filter(([name, asked]) => names.includes(name) && asked !== version)
      .map(([name, asked]) => `${folder}/package.json asks for ${name} ${asked}`),
  );
  const told = wrong.map((one) =>
    one.folder === ''
      ? `package-lock.json has ${one.version}; run npm install --package-lock-only`
      : `${one.folder}/package.json has ${one.version ?? 'no version'}`,
  );
  return [...told, ...examples].map((what) => `package.json has ${version}, but ${what}`);
}
