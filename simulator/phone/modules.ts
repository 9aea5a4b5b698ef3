import { hiddenNames } from './hidden-globals';
import { resolved } from './resolve';

interface Module {
  exports: unknown;
}

/**
 * The parameters of the function that WeChat puts around each file. They are `undefined`, and a file cannot declare a
 * `const` or a class of the same name, here as there.
 */
const WRAPPED = (
  'window document frames self location navigator localStorage history Caches screen alert confirm prompt fetch ' +
  'XMLHttpRequest WebSocket Reporter webkit WeixinJSCore'
).split(' ');

/**
 * CommonJS modules as WeChat runs them: every browser global is shadowed, and only the given names are visible beside the
 * language itself. The names that WeChat's own wrapper does not take stand in an outer function, so that a file may declare
 * them (`const name`).
 *
 * @param sources text by file
 * @param alias `resolveAlias` of app.json
 * @returns runs a file of dist once and gives its exports
 */
export function createModules(
  sources: Record<string, string>,
  scope: Record<string, unknown>,
  alias: Record<string, string> = {},
): (file: string) => unknown {
  const loaded = new Map<string, Module>();
  const scopeNames = Object.keys(scope);
  const hidden = hiddenNames().filter((name) => !scopeNames.includes(name) && !WRAPPED.includes(name));
  const scopeValues = scopeNames.map((name) => scope[name]);
  const inner = ['require', 'module', 'exports', ...WRAPPED];

  function load(file: string): unknown {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const source = sources[file];
    if (source === undefined) throw new Error(`module '${file}' is not defined`);
    const created: Module = { exports: {} };
    loaded.set(file, created);
    const body = `return function (${inner.join(', ')}) {${source}\n};\n//# sourceURL=dist/${file}`;
    const wrap = new Function(...scopeNames, ...hidden, body) as (...values: unknown[]) => Wrapped;
    const require = (target: string): unknown =>
      load(`${resolved(file, target, { modules: sources, alias })}.js`);
    wrap(...scopeValues).call(undefined, require, created, created.exports);
    return created.exports;
  }

  return load;
}

type Wrapped = (require: (target: string) => unknown, module: Module, exports: unknown) => void;
