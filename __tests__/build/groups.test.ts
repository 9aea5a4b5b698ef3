import { describe, expect, test } from '@jest/globals';
import { groupsOf } from '../../bench/groups';
import { packageFolder } from '../packages';

/**
 * What each group of modules may weigh in the main package, bytes of minified script. WeChat downloads and runs that package before
 * the first page, so a part that slips into it is to be seen by its name, also where something else became lighter. What only
 * sign-in pages use belongs in src/signIn.ts (docs/decisions/0020).
 */
const CEILINGS = {
  copy: 31_500,
  engine: 22_500,
  features: 21_000,
  core: 15_700,
  idaas: 12_700,
  ui: 13_400,
  wechat: 5_600,
} as const;

const { main } = groupsOf(packageFolder('employee'));

describe('the main package', () => {
  test.each(Object.entries(CEILINGS))('has no more of %s than %d B', (group, ceiling) => {
    const bytes = main[group] ?? 0;
    expect(bytes).toBeLessThanOrEqual(ceiling);
    // A ceiling far above the group holds nothing.
    expect(ceiling - bytes).toBeLessThan(1000);
  });

  test('has no cipher, and no group of ours without a ceiling', () => {
    const others = ['taro', 'react', 'react-reconciler', 'zustand', 'webpack', 'pages and app'];
    expect(Object.keys(main).filter((group) => !(group in CEILINGS) && !others.includes(group))).toEqual([]);
  });
});
