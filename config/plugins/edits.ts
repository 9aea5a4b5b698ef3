import type { Cuts } from './cuts';
import { forOneRenderer, reconcilerCode } from './reconciler';
import { styleList, withStyleNames } from './styleNames';

/** Changes the text of one module, given its file and its text. */
export type Edit = (file: string, source: string) => string;

/**
 * The edits of Taro's files in a production build. A text that is not as expected stays as it is: heavier, and right.
 * @param cuts asked each time a module is built
 */
export const createEdit =
  (cuts: Cuts): Edit =>
  (file, source) => {
    if (/dom-external[\\/]index\.js$/.test(file))
      return cuts.html ? source.replace('ENABLE_INNER_HTML', 'false') : source;
    if (reconcilerCode.test(file))
      return cuts.reconcilerUser === undefined ? source : forOneRenderer(source, cuts.reconcilerUser);
    if (styleList.test(file)) return cuts.said === undefined ? source : withStyleNames(source, cuts.said);
    return withoutComponents(source);
  };

/** Taro's table of the attributes of all components (11 KB): config/plugins/runtime.ts puts in those of the templates. */
export const withoutComponents = (source: string): string =>
  source
    .replace(/const internalComponents = \{[^{}]*\};/, 'const internalComponents = {};')
    // Each call fills a fresh object, but terser drops an unused one only when it is told so.
    .replace(/(?<=[ (])Object\.assign\((?=Object\.assign\(|\{)/g, '/*#__PURE__*/Object.assign(')
    .replace(/(?<=[ (])singleQuote\((?=')/g, '/*#__PURE__*/singleQuote(');
