import path from 'node:path';
import { weigh } from '../scripts/weight';
import { SIGN_IN_ROOT } from '../src/routes';
import { bytesByModule } from './modules';

/** Groups of modules, by the beginning or a part of the module's path in the source map; the first that fits counts. */
const GROUPS: readonly (readonly [group: string, path: RegExp])[] = [
  ['react-reconciler', /react-reconciler/],
  ['react', /node_modules.(?:react|scheduler)\b/],
  ['cipher', /noble/],
  ['zustand', /zustand/],
  ['copy', /src.copy/],
  ['core', /src.core/],
  ['idaas', /src.idaas/],
  ['engine', /src.engine/],
  ['wechat', /src.wechat/],
  ['ui', /src.ui/],
  ['features', /src.features/],
  ['pages and app', /src.(?:pages|app|compose|signIn|cipher|hostApp|hostFunctions|routes|tenant)/],
  ['webpack', /^webpack/],
];

/** Bytes of minified scripts by group; what is in no other group is Taro's. */
export type GroupBytes = Readonly<Record<string, number>>;

/** Those of the main package, and those of the subpackage with the pages of the sign-in. */
export interface PackageGroups {
  readonly main: GroupBytes;
  readonly signIn: GroupBytes;
}

/**
 * The scripts of a package by the groups of modules that they were made of.
 * @param dist a production package with its source maps
 */
export function groupsOf(dist: string): PackageGroups {
  const scripts = [...weigh(dist).keys()].filter((file) => file.endsWith('.js'));
  const isSignIn = (file: string): boolean => file.startsWith(`${SIGN_IN_ROOT}/`);
  return {
    main: bytesByGroup(
      dist,
      scripts.filter((file) => !isSignIn(file)),
    ),
    signIn: bytesByGroup(dist, scripts.filter(isSignIn)),
  };
}

function bytesByGroup(dist: string, scripts: readonly string[]): GroupBytes {
  const groups: Record<string, number> = {};
  for (const file of scripts) {
    for (const [module, bytes] of bytesByModule(path.join(dist, file))) {
      const group = GROUPS.find(([, pattern]) => pattern.test(module))?.[0] ?? 'taro';
      groups[group] = (groups[group] ?? 0) + bytes;
    }
  }
  return Object.fromEntries(Object.entries(groups).sort(([, one], [, other]) => other - one));
}
