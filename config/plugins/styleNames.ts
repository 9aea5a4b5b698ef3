import vm from 'node:vm';
import type { Said } from './said';

/** Taro's list of the CSS properties that an element's `style` may have. */
export const styleList = /@tarojs[\\/]runtime[\\/]dist[\\/]dom[\\/]style_properties\.js$/;

/** React hides and shows elements by this one, through @tarojs/react. */
const usedByTaro = 'display';

/**
 * Taro's list with the properties alone that a compiled module can spell. It is computed when Taro's runtime is loaded, so it
 * is computed here: 4 KB of lists and of the code that joins them become a list of some 30 names (gzip 1.6 KB less).
 *
 * @param source of {@link styleList}
 * @param said the names in the compiled modules
 */
export function withStyleNames(source: string, { canSpell }: Said): string {
  const body = source.replace(/^export .*$/gm, '');
  const names: unknown = vm.runInNewContext(`${body};styleProperties`);
  if (!Array.isArray(names)) return source;
  const kept = [...new Set(names.map(String))].filter((name) => name === usedByTaro || canSpell(name));
  return `const styleProperties = ${JSON.stringify(kept)};\nexport { styleProperties };\n`;
}
