import { hiddenNames } from './hidden-globals';

interface Module {
  exports: unknown;
}

export interface Modules {
  /** Runs a file of dist once and gives its exports. */
  load(file: string): unknown;
  has(file: string): boolean;
}

function resolveFrom(file: string, target: string): string {
  const start = target.startsWith('/') ? [] : file.split('/').slice(0, -1);
  const parts = start;
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return path.endsWith('.js') ? path : `${path}.js`;
}

/**
 * CommonJS modules as WeChat runs them: every browser global is shadowed by a parameter,
 * and only the given names are visible beside the language itself.
 */
export function createModules(sources: Record<string, string>, scope: Record<string, unknown>): Modules {
  const loaded = new Map<string, Module>();
  const scopeNames = Object.keys(scope);
  const hidden = hiddenNames().filter((name) => !scopeNames.includes(name));
  const parameters = ['require', 'module', 'exports', ...scopeNames, ...hidden];
  const scopeValues = scopeNames.map((name) => scope[name]);

  function load(file: string): unknown {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const source = sources[file];
    if (source === undefined) throw new Error(`module '${file}' is not defined`);
    const created: Module = { exports: {} };
    loaded.set(file, created);
    const run = new Function(...parameters, `${source}\n//# sourceURL=dist/${file}`);
    const require = (target: string): unknown => load(resolveFrom(file, target));
    run.call(undefined, require, created, created.exports, ...scopeValues);
    return created.exports;
  }

  return { load, has: (file) => sources[file] !== undefined };
}
