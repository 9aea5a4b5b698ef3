import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assemble, pack } from '../../scripts/packages/assemble';
import { plans, type PackagePlan } from '../../scripts/packages/plans';
import { projectRoot } from '../../scripts/taro';
import { createPackageCache, type PackageCache, type TestPackage } from '../packages/cache';

/** The npm packages as they would be published, built when what they are made of has changed. */

type Name = keyof typeof plans;

export const BUILD = ['scripts/packages', 'tsconfig.json', 'LICENSE'];
/** What each package is made of. */
export const SOURCES: Record<Name, readonly string[]> = {
  sdk: ['src/core', 'src/idaas', 'src/engine', 'src/wechat', 'src/sdk'],
  sandbox: ['sandbox'],
  simulator: ['simulator'],
  taro: ['src', 'config'],
  native: ['src', 'config', 'scripts/taro.ts'],
};

const packageOf = (name: Name): TestPackage => ({
  name: `npm-${name}`,
  sources: [
    ...SOURCES[name],
    ...BUILD,
    `packages/${plans[name].folder}/package.json`,
    `packages/${plans[name].folder}/README.md`,
  ],
  settings: {},
});

const cacheOf = (plan: PackagePlan): PackageCache =>
  createPackageCache(projectRoot, async ({ output }) => {
    const contents = path.join(output, 'contents');
    mkdirSync(contents, { recursive: true });
    await assemble(plan, contents);
    pack(contents, output);
  });

/** @returns the path of the tarball */
export async function tarballOf(name: Name): Promise<string> {
  const cache = cacheOf(plans[name]);
  await cache.ensure(packageOf(name));
  const folder = cache.folderOf(packageOf(name));
  const file = readdirSync(folder).find((candidate) => candidate.endsWith('.tgz'));
  if (file === undefined) throw new Error(`no tarball in ${folder}`);
  return path.join(folder, file);
}

/** Builds the tarballs that changed; one after the other, because the declarations take much memory. */
export async function ensureTarballs(): Promise<void> {
  for (const name of ['sdk', 'sandbox', 'simulator', 'taro', 'native'] as const) await tarballOf(name);
}

/** A project of its own, below this one, so that a package finds the packages it depends on in this one's node_modules. */
export function newProject(name: string): string {
  const folder = path.join(projectRoot, '.cache/installed', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  return folder;
}

/**
 * Installs a tarball without dependencies into a new project, as an adopter does.
 * @returns the project's folder
 */
export function install(tarball: string, project: string): string {
  const folder = newProject(project);
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-package-lock', tarball], folder);
  return folder;
}

/**
 * Unpacks a tarball to where an installation would put it, where npm cannot install its dependencies without a network.
 * @returns the package's folder
 */
export function unpack(tarball: string, project: string, name: string): string {
  const folder = path.join(newProject(project), 'node_modules', name);
  unpackInto(folder, tarball);
  return folder;
}

/** Writes the contents of a tarball into a folder. */
export function unpackInto(folder: string, tarball: string): void {
  mkdirSync(folder, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder], projectRoot);
}

interface HostProgram {
  readonly file: string;
  readonly text: string;
  readonly resolution: 'node16' | 'bundler';
  /** whether it runs on Node instead of in WeChat */
  readonly forNode?: boolean;
}

/**
 * Compiles a program of a host against the declarations that are installed.
 * @returns what the compiler says; empty for nothing
 */
export function complaintsAbout(
  project: string,
  { file, text, resolution, forNode = false }: HostProgram,
): string {
  writeFileSync(path.join(project, file), text);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2020',
    ...(forNode ? { lib: ['esnext', 'dom'], types: ['node'] } : { lib: ['es2022'], types: [] }),
    module: resolution === 'bundler' ? 'esnext' : 'node16',
    moduleResolution: resolution,
  };
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  return run(bin('tsc'), ['-p', '.'], project);
}

/** The path of a program that npm installed for this project. */
export const bin = (name: string): string => path.join(projectRoot, 'node_modules/.bin', name);

/** @throws what the program said, where it does not end with 0 */
export function run(program: string, args: readonly string[], cwd: string, env = process.env): string {
  const shell = process.platform === 'win32';
  const ended = spawnSync(program, [...args], { cwd, encoding: 'utf8', shell, env });
  if (ended.status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${ended.stdout}${ended.stderr}`);
  return ended.stdout;
}
