import type { Compilation, Module } from 'webpack';
import { isFromFile } from './compiled';
import { createSaid } from './said';

const reconciler = /[\\/]react-reconciler[\\/](?:index|cjs[\\/]react-reconciler\.production\.min)\.js$/;

/** The module of react-reconciler with its code. */
export const reconcilerCode = /[\\/]react-reconciler[\\/]cjs[\\/]react-reconciler\.production\.min\.js$/;

/**
 * The text of the one module that makes a renderer of react-reconciler, which is @tarojs/react.
 * @returns `undefined` where there is none, or another package makes a renderer of its own
 */
export function reconcilerUser({ moduleGraph }: Compilation, modules: Iterable<Module>): string | undefined {
  const users = new Set<Module>();
  for (const module of modules) {
    if (!isFromFile(module) || !reconciler.test(module.resource)) continue;
    for (const { originModule } of moduleGraph.getIncomingConnections(module)) {
      const isOwn = originModule && isFromFile(originModule) && reconciler.test(originModule.resource);
      if (originModule && !isOwn) users.add(originModule);
    }
  }
  const [user, other] = users;
  if (!user || other) return undefined;
  const text: unknown = user.originalSource()?.source();
  return typeof text === 'string' ? text : undefined;
}

/**
 * react-reconciler for the one renderer that uses it. React's own renderers are built so: what the renderer can do is a
 * constant, and what is never called is not there. Minifying drops the branches for other renderers (10 KB).
 *
 * @param source of react-reconciler
 * @param user the text of its only user. Its host configuration has each capability as `name: true`, `name: false`, or not
 */
export function forOneRenderer(source: string, user: string): string {
  const { words } = createSaid([user]);
  return source
    .replace(/\$\$\$hostConfig\.(supports\w+|isPrimaryRenderer)/g, (asked: string, name: string) => {
      if (!words.has(name)) return 'false';
      const values = [...user.matchAll(new RegExp(`\\b${name}: ?(true|false)\\b`, 'g'))];
      return values.length === 1 ? (values[0]?.[1] ?? asked) : asked;
    })
    .replace(/\bexports\.(\w+)(=?)/g, (place: string, name: string, assigned: string) => {
      if (words.has(name)) return place;
      return assigned ? `var unused_${name}=` : `unused_${name}`;
    });
}
