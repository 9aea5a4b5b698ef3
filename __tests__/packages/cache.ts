import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failure } from '../../scripts/failure';
import type { Build } from '../../scripts/taro';
import { changesSince, readManifest } from './manifest';
import type { Manifest } from './manifest';

/** A production package that tests run: how it is built, and what from. */
export interface TestPackage {
  readonly name: string;
  /** folders and files of the project that the package is built from, besides the configuration of the build */
  readonly sources: readonly string[];
  /** settings of the build, over the shell's */
  readonly settings: Readonly<Record<string, string>>;
  /** Writes the folder that `SOURCE_ROOT` names, where that is made from `sources`. */
  readonly prepare?: () => void;
}

/** Packages that were built, each in a folder with the manifest it was built from. */
export interface PackageCache {
  /**
   * The folder of the package.
   * @throws what changed since it was built, and what to run
   */
  folderOf(wanted: TestPackage): string;
  /** Builds the package, unless nothing it is built from has changed. @returns whether it had to be built */
  ensure(wanted: TestPackage): Promise<boolean>;
}

/**
 * @param root the project's folder
 * @param build makes a production package from the settings, in the output folder
 */
export function createPackageCache(root: string, build: (wanted: Build) => Promise<void>): PackageCache {
  const place = (name: string, ...rest: string[]): string =>
    path.join(root, '.cache/packages', name, ...rest);
  const manifestNow = ({ sources, settings }: TestPackage): Manifest => readManifest(root, sources, settings);
  const changes = (wanted: TestPackage): string[] => {
    const file = place(wanted.name, 'manifest.json');
    if (!existsSync(file)) return ['it was never built'];
    return changesSince(JSON.parse(readFileSync(file, 'utf8')) as Manifest, manifestNow(wanted));
  };
  return {
    folderOf: (wanted) => {
      const found = changes(wanted);
      if (found.length === 0) return place(wanted.name, 'dist');
      throw failure(staleMessage(wanted.name, found));
    },
    ensure: async (wanted) => {
      if (changes(wanted).length === 0) return false;
      // Read before the build: an edit in the meantime makes the package stale.
      const manifest = manifestNow(wanted);
      // Built aside and moved into its place, so that a build that is cut short or a second one beside it do no harm.
      const aside = `.${wanted.name}-${process.pid}`;
      rmSync(place(aside), { recursive: true, force: true });
      mkdirSync(place(aside), { recursive: true });
      try {
        wanted.prepare?.();
        await build({ output: place(aside, 'dist'), settings: wanted.settings });
        writeFileSync(place(aside, 'manifest.json'), JSON.stringify(manifest));
        rmSync(place(wanted.name), { recursive: true, force: true });
        renameSync(place(aside), place(wanted.name));
      } finally {
        rmSync(place(aside), { recursive: true, force: true });
      }
      return true;
    },
  };
}

function staleMessage(name: string, changes: readonly string[]): string {
  const shown = changes.slice(0, 3);
  const rest = changes.length - shown.length;
  return (
    `The package “${name}” is not what the sources say now: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.\n` +
    'npm test builds it, whole or for one file: npm test -- __tests__/e2e/codes.test.ts'
  );
}
