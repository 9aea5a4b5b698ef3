import type { WebpackPluginInstance } from 'webpack';
import type { Chain } from '../plugins/slim';

interface SubPackage {
  readonly root: string;
  readonly pages: readonly string[];
}

/** The part of Taro's plugin that is changed. */
interface Splitting extends WebpackPluginInstance {
  getSubpackageConfig(...args: readonly unknown[]): readonly SubPackage[];
}

const SPLITTING = 'miniSplitChunksPlugin';

/**
 * Taro keeps what only one subpackage uses inside it (`optimizeMainPackage`), but reads the subpackages from app.config
 * itself, before plugins may add one. So its list gets ours. Without it the pages would be in the main package.
 * Nothing is done where the company has switched that off.
 */
export function keepInSubPackage(chain: Chain, ours: SubPackage): void {
  if (!chain.plugins.has(SPLITTING)) return;
  chain.plugin(SPLITTING).init((Plugin: object, args: unknown[]) => {
    const splitting = Reflect.construct(Plugin as typeof Object, args) as Splitting;
    const read = splitting.getSubpackageConfig.bind(splitting);
    splitting.getSubpackageConfig = (...given: readonly unknown[]) => [...read(...given), ours];
    return splitting;
  });
}
