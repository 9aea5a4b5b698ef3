import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = path.resolve(__dirname, '..');
const cruiser = path.join(root, 'node_modules/.bin/depcruise');

/** The names of the broken rules, each with the file that breaks it. */
function breachesIn(folder: string, roots: readonly string[]): string[] {
  const config = path.join(root, '.dependency-cruiser.cjs');
  const run = spawnSync(cruiser, ['--config', config, '-T', 'json', ...roots], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const { summary } = JSON.parse(run.stdout) as {
    readonly summary: {
      readonly totalCruised: number;
      readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    };
  };
  expect(summary.totalCruised).toBeGreaterThan(0);
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

test('every import keeps to config/import-law.cjs', () => {
  expect(breachesIn(root, ['src', 'sandbox', 'simulator', 'scripts', 'config'])).toEqual([]);
});

/** Forbidden imports, and the rule that each breaks. */
const FORBIDDEN = [
  ['src/core/flow.ts', "import { useState } from 'react'; export { useState };", 'core-packages'],
  [
    'src/core/route.ts',
    "import type { Store } from '../engine/store'; export type { Store };",
    'core-knows-few',
  ],
  ['src/idaas/client.ts', "export { create } from 'zustand';", 'idaas-packages'],
  ['src/engine/actions.ts', "import Taro from '@tarojs/taro'; export { Taro };", 'engine-packages'],
  ['src/engine/loop.ts', "export { wechat } from '../wechat/vault';", 'engine-knows-few'],
  [
    'src/wechat/other.ts',
    "const client = require('../idaas/client'); export { client };",
    'wechat-knows-few',
  ],
  ['src/copy/en.ts', "import { mask } from '../core/mask'; export { mask };", 'copy-types-of-core'],
  ['src/ui/Bind.tsx', "import { mask } from '../core/mask'; export { mask };", 'ui-types-of-core'],
  ['src/ui/Late.tsx', "export const late = import('../compose');", 'ui-knows-few'],
  ['src/features/bind.tsx', "export { wechat } from '../wechat/vault';", 'features-knows-few'],
  ['src/pages/bind.tsx', "export { engine } from '../compose';", 'pages-knows-few'],
  ['src/newcomer/thing.ts', "export * from './other';", 'every-room-has-a-row'],
  ['sandbox/index.ts', "export { mask } from '../src/core/mask';", 'sandbox-stands-alone'],
  ['simulator/index.ts', "export * from '../sandbox/index';", 'simulator-stands-alone'],
] as const;

/** Allowed imports, and what they lead to. */
const ALLOWED = [
  ['src/core/mask.ts', 'export const mask = 1; export type Mask = 1;'],
  [
    'src/engine/store.ts',
    "import { createStore } from 'zustand/vanilla'; export type Store = 1; export { createStore };",
  ],
  ['src/ui/Field.tsx', "import type { Mask } from '../core/mask'; export type { Mask };"],
  ['src/wechat/vault.ts', "export { mask as wechat } from '../core/mask';"],
  ['src/compose.ts', "export { wechat as engine } from './wechat/vault';"],
  ['src/newcomer/other.ts', 'export const other = 1;'],
] as const;

describe('a small tree with one breach of each kind', () => {
  let tree: string;
  beforeAll(() => {
    tree = mkdtempSync(path.join(tmpdir(), 'law-'));
    for (const [file, text] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
      writeFileSync(path.join(tree, file), text);
    }
    writeFileSync(path.join(tree, 'tsconfig.json'), '{ "compilerOptions": { "jsx": "react-jsx" } }');
    symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  test('has exactly these breaches', () => {
    const expected = FORBIDDEN.map(([file, , rule]) => `${file}: ${rule}`);
    expect([...new Set(breachesIn(tree, ['src', 'sandbox', 'simulator']))].sort()).toEqual(expected.sort());
  });
});
