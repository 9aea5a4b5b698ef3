import { PurgeCSS } from 'purgecss';
import type { Said } from '../plugins/said';

/**
 * Drops the rules of WeUI whose classes and tags nothing can name, then the keyframes and variables that nothing needs.
 * @param weui WeUI's rules alone
 * @param said the names in the compiled modules
 * @param names those that can be a class or a tag
 * @param others all other sheets of the package: they may use WeUI's variables and keyframes
 */
export async function purge(
  weui: string,
  said: Said,
  names: readonly string[],
  others: string,
): Promise<string> {
  const wordsOutside = [...new Set(others.match(/[\w-]+/g) ?? [])];
  // `weui-btn_` of `weui-btn_${kind}` keeps every class that begins so.
  const glued = [...said.beginnings]
    .filter((start) => /^weui-.*[-_]$/.test(start))
    .map((start) => new RegExp(`^${start}`));
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: names.join(' '), extension: 'names' }],
    extractors: [{ extensions: ['names'], extractor: (text: string) => text.split(' ') }],
    css: [{ raw: weui }],
    keyframes: true,
    variables: true,
    safelist: {
      // `page` is WeChat's own.
      standard: ['page', ...glued],
      keyframes: wordsOutside,
      variables: [
        ...wordsOutside.filter((word) => word.startsWith('--')),
        ...names.map((name) => `--${name}`),
      ],
    },
    // The states come from aria attributes, whose values are data.
    dynamicAttributes: ['aria-checked', 'aria-disabled', 'aria-expanded', 'aria-selected'],
  });
  return result?.css ?? '';
}
