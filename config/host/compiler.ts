/** What Taro's build runs with: only the part that is changed here. */
export interface RunnerOptions {
  compiler?: string | Compiler;
}

interface Compiler {
  readonly type: string;
  prebundle?: { exclude?: (string | RegExp)[] };
}

/**
 * Taro compiles packages ahead in a development build (`prebundle`), without what plugins define. Ours is compiled with the
 * app; its runtime file stays with Taro's own, because both change one list.
 *
 * @returns whether the compiler is one that the plugin works with
 */
export function compileWithApp(options: RunnerOptions, packageName: string): boolean {
  const { compiler = 'webpack5' } = options;
  const named: Compiler = typeof compiler === 'string' ? { type: compiler } : compiler;
  if (named.type !== 'webpack5') return false;
  const { exclude = [] } = named.prebundle ?? {};
  const ours = new RegExp(`^${packageName}(?!/runtime)`);
  options.compiler = { ...named, prebundle: { ...named.prebundle, exclude: [...exclude, ours] } };
  return true;
}
