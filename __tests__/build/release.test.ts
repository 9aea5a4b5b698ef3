import { createHash } from 'node:crypto';
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
import { plans } from '../../scripts/packages/plans';
import { sectionsOf } from '../../scripts/release/changelog';
import { git } from '../../scripts/git';
import { packInto, writeChecksums } from '../../scripts/release/pack';
import { releaseOf } from '../../scripts/release/plan';
import { projectRoot } from '../../scripts/taro';
import { runScript } from '../runScript';

/** npm run release: what it checks, on a small project of its own, and what it packs, from this one. */

let root: string;

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- Something.

## [0.1.0] - 2026-11-21

The first.
`;

const write = (file: string, contents: string | object): void => {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, typeof contents === 'string' ? contents : JSON.stringify(contents));
};
const commit = (subject: string): void => {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', subject);
};
/** Writes a file and commits it. @returns what keeps the project from being released then */
function problemsWith(file: string, contents: string | object): readonly string[] {
  write(file, contents);
  commit(`Write ${file}`);
  return releaseOf(root, [plans.sdk, plans.taro]).problems;
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'release-'));
  git(root, 'init', '--quiet');
  git(root, 'config', 'user.name', 'a');
  git(root, 'config', 'user.email', 'a@example.com');
  git(root, 'config', 'commit.gpgsign', 'false');
  write('package.json', { name: 'app', version: '0.2.0' });
  write('package-lock.json', { name: 'app', version: '0.2.0' });
  write('packages/sdk/package.json', { name: 'the-sdk', version: '0.2.0' });
  write('packages/taro/package.json', { name: 'the-pages', version: '0.2.0' });
  write('examples/shop/package.json', { name: 'shop', dependencies: { 'the-sdk': '0.2.0', other: '1.0.0' } });
  write('CHANGELOG.md', CHANGELOG);
  commit('Begin');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a project', () => {
  test('is released with every package that has a manifest, and the notes of its changelog', () => {
    expect(releaseOf(root, Object.values(plans))).toEqual({
      version: '0.2.0',
      tag: 'v0.2.0',
      notes: '### Added\n\n- Something.',
      packages: [plans.sdk, plans.taro],
      problems: [],
    });
  });

  test('is not released with a change that is not committed, or a file that git does not know', () => {
    write('README.md', 'new');
    expect(releaseOf(root, [plans.sdk, plans.taro]).problems).toEqual(['1 file is not committed: README.md']);
  });

  test('is not released twice under one version, and may be packed again at its tag', () => {
    git(root, 'tag', 'v0.2.0');
    expect(releaseOf(root, [plans.sdk, plans.taro]).problems).toEqual([]);
    expect(problemsWith('README.md', 'later')).toEqual([
      'the tag v0.2.0 is on another commit: raise the version in all manifests',
    ]);
  });

  test.each<[string, string, string | object, string]>([
    [
      'a package has another version',
      'packages/sdk/package.json',
      { name: 'the-sdk', version: '0.1.0' },
      'packages/sdk/package.json has 0.1.0',
    ],
    [
      'a package has no version',
      'packages/sdk/package.json',
      { name: 'the-sdk' },
      'packages/sdk/package.json has no version',
    ],
    [
      'the lock file has another version',
      'package-lock.json',
      { version: '0.1.0' },
      'package-lock.json has 0.1.0; run npm install --package-lock-only',
    ],
    [
      'an example asks for another version of a package',
      'examples/shop/package.json',
      { dependencies: { 'the-sdk': '0.1.0' } },
      'examples/shop/package.json asks for the-sdk 0.1.0',
    ],
  ])('is not released where %s', (_what, file, contents, told) => {
    expect(problemsWith(file, contents)).toEqual([`package.json has 0.2.0, but ${told}`]);
  });

  test('is not released with a package that nothing says how to make', () => {
    expect(problemsWith('packages/new/package.json', { name: 'new', version: '0.2.0' })).toEqual([
      'packages/new has no plan in scripts/packages/plans.ts',
    ]);
  });

  test.each([
    [
      'has entries that are not released',
      CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n- New.\n'),
      'Unreleased',
    ],
    ['does not know the version', CHANGELOG.replace('[0.2.0]', '[0.1.9]'), 'says nothing under ## [0.2.0]'],
    ['has no date', CHANGELOG.replace(' - 2026-12-01', ''), 'has no date at ## [0.2.0]'],
  ])('is not released where the changelog %s', (_what, changelog, told) => {
    expect(problemsWith('CHANGELOG.md', changelog)).toEqual([expect.stringContaining(told)]);
  });
});

test('the changelog of this project has the form that is read', () => {
  const sections = sectionsOf(readFileSync(path.join(projectRoot, 'CHANGELOG.md'), 'utf8'));
  expect(sections[0]?.name).toBe('Unreleased');
  expect(sections.at(-1)).toMatchObject({ name: '0.1.0', date: '2026-11-21' });
  // Right after a release, Unreleased is empty.
  expect(sections.slice(1).every(({ text }) => text !== '')).toBe(true);
});

test('a package is packed with a checksum that other tools accept', async () => {
  const into = path.join(root, 'release');
  mkdirSync(into);
  const [packed, ...others] = await packInto(into, plans.sdk);
  if (!packed) throw new Error('nothing was packed');
  expect(others).toEqual([]);
  writeChecksums(into, [packed]);
  expect(readdirSync(into).sort()).toEqual(['SHA256SUMS', packed.file]);
  const bytes = readFileSync(path.join(into, packed.file));
  expect(packed.bytes).toBe(bytes.length);
  const sum = createHash('sha256').update(bytes).digest('hex');
  expect(readFileSync(path.join(into, 'SHA256SUMS'), 'utf8')).toBe(`${sum}  ${packed.file}\n`);
  const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(packed.file).toBe(`bamboocloud-idaas-miniprogram-${version}.tgz`);
}, 120_000);

test('the command finds every package of this project, and writes nothing in a dry run', () => {
  const into = path.join(projectRoot, 'release');
  const wasThere = existsSync(into);
  const tags = git(projectRoot, 'tag');
  const { stdout, status } = runScript('scripts/release.ts', ['--dry-run', '--tag']);
  const folders = readdirSync(path.join(projectRoot, 'packages'));
  for (const folder of folders) expect(stdout.split('\n')[0]).toContain(`packages/${folder}`);
  // It depends on the checkout whether there may be a release now.
  expect(status).toBe(stdout.includes('Nothing was packed (--dry-run).') ? 0 : 1);
  expect(existsSync(into)).toBe(wasThere);
  expect(git(projectRoot, 'tag')).toBe(tags);
});

test.each([
  [['--draft'], "Unknown option '--draft'"],
  [['0.2.0'], "Unexpected argument '0.2.0'"],
])('the command refuses %j with the usage', (args, told) => {
  const { stderr, status } = runScript('scripts/release.ts', args);
  expect(stderr).toContain(told);
  expect(stderr).toContain('Usage: npm run release');
  expect(status).toBe(1);
});
