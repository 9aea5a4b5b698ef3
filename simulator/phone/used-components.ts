import type { Program, UnitConfig } from '../program';
import { resolved } from './resolve';

/** Units by tag, each as an absolute path. */
type Components = Readonly<Record<string, string>>;

/** What a unit names in its configuration. */
export interface UsedComponents {
  /** components by tag, its own and app.json's; its own win */
  used(path: string): Components;
  /**
   * what stands for a tag that the unit leaves to its user, by tag
   * (developers.weixin.qq.com/miniprogram/dev/framework/custom-component/generics.html)
   */
  defaults(path: string): Components;
}

const defaultsIn = (config: UnitConfig | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(config?.componentGenerics ?? {}).flatMap(([tag, generic]) =>
      typeof generic === 'object' && generic.default !== undefined ? [[tag, generic.default]] : [],
    ),
  );

/** Looks up each name of a component once. */
export function createUsedComponents({ app, configs, modules }: Program): UsedComponents {
  const places = { modules, alias: app.resolveAlias };
  const found = (user: string, targets: Components = {}): [string, string][] =>
    Object.entries(targets).map(([tag, target]) => [tag, `/${resolved(user, target, places)}`]);
  const shared = found('app', app.usingComponents);
  const once = (look: (path: string) => [string, string][]): ((path: string) => Components) => {
    const known = new Map<string, Components>();
    return (path) => {
      const components = known.get(path) ?? Object.fromEntries(look(path));
      known.set(path, components);
      return components;
    };
  };
  return {
    used: once((path) => [...shared, ...found(path, configs[path]?.usingComponents)]),
    defaults: once((path) => found(path, defaultsIn(configs[path]))),
  };
}
