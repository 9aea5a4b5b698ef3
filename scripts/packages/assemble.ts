import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { failure } from '../failure';
import { projectRoot } from '../taro';
import { buildCode, type BuiltCode } from './code';
import { noticesOf } from './notices';
import type { PackagePlan } from './plans';
import { buildTypes } from './types';

/** What is part of every package beside its code. */
const WITH_EVERY_PACKAGE = ['package.json', 'README.md'];

/**
 * Makes a package ready to be packed.
 * @param into a folder that may be `packages/<folder>` itself
 */
export async function assemble(plan: PackagePlan, into: string): Promise<void> {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
    writeFileSync(path.join(into, file), text);
  };
  const home = path.join(projectRoot, 'packages', plan.folder);
  for (const file of WITH_EVERY_PACKAGE) write(file, readFileSync(path.join(home, file), 'utf8'));
  copyFileSync(path.join(projectRoot, 'LICENSE'), path.join(into, 'LICENSE'));

  for (const name of plan.besideManifest) {
    write(`${name}.js`, `module.exports = require('./dist/${name}.cjs');\n`);
    write(`${name}.d.ts`, `export * from './dist/${name}.cjs';\n`);
  }

  const others = (await plan.others?.()) ?? [];
  const built = [...(await Promise.all(plan.bundles.map(buildCode))), ...others];
  for (const { output, text } of built) write(output, text);
  const inside = [...new Set(built.flatMap((one) => one.inside))].sort();
  if (inside.length > 0) write('THIRD-PARTY-NOTICES.md', noticesOf(inside));
  requireDependencies(into, built);

  for (const { entry, outputs } of plan.types)
    await buildTypes({ entry, outputs, inlined: inside, mainEntry: plan.mainEntry }, write);
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** @throws a failure where a bundle imports what the manifest does not name: it would be missing where it is installed */
function requireDependencies(into: string, built: readonly BuiltCode[]): void {
  const manifest = JSON.parse(readFileSync(path.join(into, 'package.json'), 'utf8')) as Manifest;
  const named = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const missing = built
    .flatMap(({ imported }) => imported)
    .filter((name) => !isBuiltin(name) && !named.includes(nameOfPackage(name)));
  if (missing.length > 0) throw failure(`not in the manifest: ${[...new Set(missing)].join(', ')}`);
}

/** `react/jsx-runtime` is a file of `react`. */
const nameOfPackage = (asked: string): string => /^(@[^/]+\/)?[^/]+/.exec(asked)?.[0] ?? asked;

/** @returns the path of the tarball that `npm pack` makes of a folder, as `npm publish` would upload it */
export function pack(folder: string, into: string): string {
  mkdirSync(into, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw failure(`npm pack failed in ${folder}:\n${run.stderr}`);
  const [{ filename } = { filename: '' }] = JSON.parse(run.stdout) as readonly {
    readonly filename: string;
  }[];
  return path.join(into, filename);
}

/** Packs an assembled package in each of its forms. @returns the paths of the files, the tarball first */
export const packAll = (plan: PackagePlan, folder: string, into: string): string[] => [
  pack(folder, into),
  ...(plan.zip ? [plan.zip(folder, into)] : []),
];
