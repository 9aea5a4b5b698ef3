import path from 'node:path';
import { weigh } from '../scripts/weight';
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
  ['pages and app', /src.(?:pages|app|compose|hostApp|routes|tenant)/],
  ['webpack', /^webpack/],
];

/** Bytes of minified scripts by group; what is in no other group is Taro's. */
export type GroupBytes = Readonly<Record<string, number>>;

/**
 * The scripts of a package by the groups of modules that they were made of.
 * @param dist a production package with its source maps
 * @param isWanted which of its files count
 */
export function bytesByGroup(dist: string, isWanted: (file: string) => boolean): GroupBytes {
  const groups: Record<string, number> = {};
  for (const file of weigh(dist).keys()) {
    if (!file.endsWith('.js') || !isWanted(file)) continue;
    for (const [module, bytes] of bytesByModule(path.join(dist, file))) {
      const group = GROUPS.find(([, pattern]) => pattern.test(module))?.[0] ?? 'taro';
      groups[group] = (groups[group] ?? 0) + bytes;
    }
  }
  return Object.fromEntries(Object.entries(groups).sort(([, one], [, other]) => other - one));
}
