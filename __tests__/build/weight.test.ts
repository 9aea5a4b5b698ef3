import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { weightOf } from '../../bench/builds';
import { groupsOf } from '../../bench/groups';
import { readResults } from '../../bench/results';
import { projectRoot } from '../../scripts/taro';
import { weigh } from '../../scripts/weight';
import { packageFolder } from '../packages';

/**
 * What our own package may weigh, in bytes: a ratchet, so that growth is decided and not found out later. It concerns this
 * repository alone: an adopter's build fails only at WeChat's limits (scripts/limits.ts). A commit that adds weight on purpose
 * raises it and says what the weight buys; a commit that takes weight away lowers it, and runs `npm run bench`.
 */
const CEILINGS = {
  main: { raw: 369_000, gzip: 108_900 },
  all: { raw: 467_000, gzip: 148_300 },
} as const;

const dist = packageFolder('employee');
const files = weigh(dist);
const weight = weightOf(dist);

describe.each(['main', 'all'] as const)('our own package (%s)', (which) => {
  test.each(['raw', 'gzip'] as const)('weighs no more than was decided: %s', (unit) => {
    const ceiling = CEILINGS[which][unit];
    const bytes = weight[which][unit];
    if (bytes > ceiling)
      throw new Error(`${bytes} B, and ${ceiling} B were decided. What grew:\n${growth()}`);
    // A ceiling far above the package holds nothing.
    expect(ceiling - bytes).toBeLessThan(unit === 'raw' ? 6000 : 2500);
  });
});

/** The groups of modules that are heavier than in bench/results.json, heaviest growth first. */
function growth(): string {
  const before = readResults().groups;
  const now = groupsOf(dist);
  return (['main', 'signIn'] as const)
    .flatMap((where) =>
      Object.entries(now[where]).map(([group, bytes]) => {
        return { where, group, more: bytes - (before[where][group] ?? 0) };
      }),
    )
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more)
    .map(({ where, group, more }) => `  ${where}: ${group} +${more} B of script`)
    .join('\n');
}

describe('the source maps of a production package', () => {
  const scripts = [...files.keys()].filter((file) => file.endsWith('.js'));

  test('stand beside the scripts that hold our code, for DevTools to upload', () => {
    for (const script of ['app.js', 'common.js', 'pages/home/index.js']) {
      expect(scripts).toContain(script);
      expect(existsSync(path.join(dist, `${script}.map`))).toBe(true);
    }
    const project = JSON.parse(readFileSync(path.join(projectRoot, 'project.config.json'), 'utf8')) as {
      setting: Record<string, unknown>;
    };
    expect(project.setting['uploadWithSourceMap']).toBe(true);
  });

  test('are no part of what users receive, and no script says where they are', () => {
    expect([...files.keys()].filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const script of scripts)
      expect(readFileSync(path.join(dist, script), 'utf8')).not.toContain('sourceMappingURL');
  });

  test('lead back to our sources', () => {
    const map = readFileSync(path.join(dist, 'common.js.map'), 'utf8');
    const { sources } = JSON.parse(map) as { sources: string[] };
    expect(sources.filter((source) => /src.engine.createEngine\.ts$/.test(source))).toHaveLength(1);
  });
});
