import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../scripts/taro';
import { total, weigh } from '../../scripts/weight';
import { packageFolder } from '../packages';

/**
 * What our own package may weigh, in bytes without compression: a ratchet, so that growth is decided and not found out
 * later. It concerns this repository alone: an adopter's build fails only at WeChat's limits (scripts/limits.ts). A commit
 * that adds weight on purpose raises it and says what the weight buys; a commit that takes weight away lowers it.
 */
const CEILING = 472_000;

const dist = packageFolder('employee');
const files = weigh(dist);

test('our own package weighs no more than was decided', () => {
  const { raw } = total(files);
  expect(raw).toBeLessThanOrEqual(CEILING);
  // A ceiling far above the package holds nothing.
  expect(CEILING - raw).toBeLessThan(10_000);
});

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
