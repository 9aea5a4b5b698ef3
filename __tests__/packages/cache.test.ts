import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Build } from '../../scripts/taro';
import { createPackageCache } from './cache';
import type { PackageCache, TestPackage } from './cache';

let root: string;
let builds: Build[];
let cache: PackageCache;

/** A package of one folder of sources; the build copies one of them. */
const wanted: TestPackage = { name: 'employee', sources: ['src'], settings: { AUDIENCE: 'employee' } };

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

function build(one: Build): Promise<void> {
  builds.push(one);
  mkdirSync(one.output, { recursive: true });
  writeFileSync(path.join(one.output, 'app.js'), readFileSync(path.join(root, 'src/app.tsx')));
  return Promise.resolve();
}

const built = (): string => readFileSync(path.join(cache.folderOf(wanted), 'app.js'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'packages-'));
  builds = [];
  cache = createPackageCache(root, build);
  write('src/app.tsx', 'one');
  write('src/pages/home.tsx', 'home');
  write('config/index.ts', 'config');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a package', () => {
  test('that was never built is refused, with what to run', () => {
    expect(() => cache.folderOf(wanted)).toThrow(/“employee”.*never built[\s\S]*npm test/);
  });

  test('is built from its settings, once, as long as nothing changes', async () => {
    expect(await cache.ensure(wanted)).toBe(true);
    expect(await cache.ensure(wanted)).toBe(false);
    expect(builds.map(({ settings }) => settings)).toEqual([{ AUDIENCE: 'employee' }]);
    expect(built()).toBe('one');
  });

  test.each([
    ['a source', () => write('src/app.tsx', 'two'), 'src/app.tsx changed'],
    ['a new source', () => write('src/new.ts', ''), 'src/new.ts is new'],
    [
      'a source that is gone',
      () => rmSync(path.join(root, 'src/pages/home.tsx')),
      'src/pages/home.tsx is gone',
    ],
    ['the configuration', () => write('config/plugins/a.ts', ''), 'config/plugins/a.ts is new'],
    ['the lock file', () => write('package-lock.json', '{"a":1}'), 'package-lock.json changed'],
  ])('is refused after %s changed, and built again', async (_what, change, said) => {
    await cache.ensure(wanted);
    change();
    expect(() => cache.folderOf(wanted)).toThrow(said);
    expect(await cache.ensure(wanted)).toBe(true);
    expect(built()).toBe(readFileSync(path.join(root, 'src/app.tsx'), 'utf8'));
  });

  test('is refused with other settings than it was built with', async () => {
    await cache.ensure(wanted);
    const other = { ...wanted, settings: { AUDIENCE: 'customer' } };
    expect(() => cache.folderOf(other)).toThrow('the settings of the build changed');
  });

  test('is not refused because of a file it is not built from', async () => {
    await cache.ensure(wanted);
    write('__tests__/a.test.ts', '');
    write('docs/a.md', '');
    expect(built()).toBe('one');
  });

  test('names three of many changes', async () => {
    await cache.ensure(wanted);
    for (const name of ['a', 'b', 'c', 'd', 'e']) write(`src/${name}.ts`, '');
    expect(() => cache.folderOf(wanted)).toThrow(
      /src\/a\.ts is new, src\/b\.ts is new, src\/c\.ts is new and 2 more/,
    );
  });

  test('edited while it was built is refused', async () => {
    const slow = createPackageCache(root, async (one) => {
      await build(one);
      write('src/app.tsx', 'edited meanwhile');
    });
    await slow.ensure(wanted);
    expect(() => slow.folderOf(wanted)).toThrow('src/app.tsx changed');
  });

  test('whose build fails leaves the earlier one as it was, and nothing else', async () => {
    await cache.ensure(wanted);
    write('src/app.tsx', 'broken');
    const failing = createPackageCache(root, async (one) => {
      await build(one);
      throw new Error('does not compile');
    });
    await expect(failing.ensure(wanted)).rejects.toThrow('does not compile');
    write('src/app.tsx', 'one');
    expect(built()).toBe('one');
    expect(readdirSync(path.join(root, '.cache/packages'))).toEqual(['employee']);
  });

  test('of sources that are made has them made before each build', async () => {
    const made = { ...wanted, prepare: () => write('made/app.tsx', 'made') };
    await cache.ensure(made);
    expect(existsSync(path.join(root, 'made/app.tsx'))).toBe(true);
  });
});
