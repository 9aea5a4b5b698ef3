/** A path from a folder or from the root, without `.`, `..` and a leading slash. */
export function join(folder: readonly string[], target: string): string {
  const parts = target.startsWith('/') ? [] : [...folder];
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * A name after `resolveAlias` of app.json: each key is a name or ends with `/*`, and so does its value
 * (developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#resolveAlias).
 */
function unaliased(target: string, alias: Readonly<Record<string, string>>): string {
  for (const [name, path] of Object.entries(alias)) {
    if (target === name) return `/${path.replace(/^\//, '')}`;
    const [start, place] = [name, path].map((text) => text.replace(/\*$/, ''));
    if (name.endsWith('/*') && target.startsWith(start ?? ''))
      return `/${(place ?? '').replace(/^\//, '')}${target.slice(start?.length)}`;
  }
  return target;
}

/**
 * What a name in a file may mean, the first choice first: a path from the file's folder or from the root, and for the name of a
 * package the folders `miniprogram_npm` from the file's own folder upwards, as DevTools' "build npm" lays them out. A folder
 * stands for its `index`.
 */
function candidates(file: string, target: string): string[] {
  const folder = file.split('/').slice(0, -1);
  const places = [join(folder, target)];
  if (!/^[./]/.test(target)) {
    for (let depth = folder.length; depth >= 0; depth -= 1)
      places.push(join([...folder.slice(0, depth), 'miniprogram_npm'], target));
  }
  return places.flatMap((place) => [place, `${place}/index`]);
}

/** Where names are looked up: the files of dist, and `resolveAlias` of app.json. */
export interface Places {
  readonly modules: Readonly<Record<string, string>>;
  readonly alias?: Readonly<Record<string, string>> | undefined;
}

/** The file that a name in a file means, without `.js`: the first choice that is there, else the first choice. */
export function resolved(file: string, target: string, { modules, alias = {} }: Places): string {
  const all = candidates(file, unaliased(target, alias).replace(/\.js$/, ''));
  return all.find((one) => modules[`${one}.js`] !== undefined) ?? all[0] ?? target;
}
