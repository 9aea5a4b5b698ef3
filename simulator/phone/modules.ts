import { hiddenNames } from './hidden-globals';

interface Module {
  exports: unknown;
}

export interface Modules {
  /** Runs a file of dist once and gives its exports. */
  load(file: string): unknown;
  has(file: string): boolean;
}

function join(folder: readonly string[], target: string): string {
  const parts = [...folder];
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * The files that a `require` may mean, the first choice first: a path from the file or from the root, and for the name of a
 * package the folders `miniprogram_npm` from the file's own folder upwards, as DevTools' "build npm" lays them out.
 */
function candidates(file: string, target: string): string[] {
  const folder = target.startsWith('/') ? [] : file.split('/').slice(0, -1);
  const places = [join(folder, target)];
  if (!/^[./]/.test(target)) {
    for (let depth = folder.length; depth >= 0; depth -= 1)
      places.push(join([...folder.slice(0, depth), 'miniprogram_npm'], target));
  }
  return places.flatMap((place) => (place.endsWith('.js') ? [place] : [`${place}.js`, `${place}/index.js`]));
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
    // In a function of its own, so that the file may declare a name that is hidden, such as `const name`.
    const body = `(function () {${source}\n}).call(this);`;
    const run = new Function(...parameters, `${body}\n//# sourceURL=dist/${file}`);
    const require = (target: string): unknown => {
      const found = candidates(file, target);
      return load(found.find((candidate) => sources[candidate] !== undefined) ?? found[0] ?? target);
    };
    run.call(undefined, require, created, created.exports, ...scopeValues);
    return created.exports;
  }

  return { load, has: (file) => sources[file] !== undefined };
}
