import type { Program } from '../program';
import { resolved } from './resolve';

/** Units by tag, each as an absolute path. */
type Components = Readonly<Record<string, string>>;

/** @returns the components that a unit names, its own and app.json's; its own win. Each is looked up once */
export function createUsedComponents({ app, configs, modules }: Program): (path: string) => Components {
  const places = { modules, alias: app.resolveAlias };
  const found = (user: string, targets: Components = {}): [string, string][] =>
    Object.entries(targets).map(([tag, target]) => [tag, `/${resolved(user, target, places)}`]);
  const shared = found('app', app.usingComponents);
  const known = new Map<string, Components>();
  return (path) => {
    const used =
      known.get(path) ?? Object.fromEntries([...shared, ...found(path, configs[path]?.usingComponents)]);
    known.set(path, used);
    return used;
  };
}

export type UsedComponents = ReturnType<typeof createUsedComponents>;
