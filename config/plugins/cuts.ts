import type { Compilation, Compiler, Module } from 'webpack';
import { compiledTexts, isFromFile } from './compiled';
import { reconcilerCode, reconcilerUser } from './reconciler';
import { createSaid } from './said';
import type { Said } from './said';
import { styleList } from './styleNames';

/** What a build leaves out of Taro's runtime, and the names that decide it. */
export interface Cuts {
  /** the parser of HTML behind `innerHTML` (10 KB) */
  html: boolean;
  /** URL, location and history (12 KB) */
  addresses: boolean;
  /** the text of the only module that uses react-reconciler (10 KB, see reconciler.ts); `undefined` cuts nothing */
  reconcilerUser: string | undefined;
  /** the names in the compiled modules; `undefined` where nothing may be left out */
  said: Said | undefined;
}

/** Before anything is known, and where nothing may be left out. */
export const nothingCut = (): Cuts => ({
  html: false,
  addresses: false,
  reconcilerUser: undefined,
  said: undefined,
});

/** Names that ask for HTML to be parsed, and names that ask for addresses: globals, and what links of HTML have. */
const htmlNames = ['innerHTML', 'dangerouslySetInnerHTML', 'insertAdjacentHTML'];
const addressNames = ['URL', 'URLSearchParams', 'location', 'history', 'href', 'popstate', 'hashchange'];

/**
 * What may be left out beside modules that hold these names. Exported because only a test can show what each name keeps: a build
 * has one set of modules.
 */
export const cutsFor = (said: Said, reconcilerUserText?: string): Cuts => ({
  html: !htmlNames.some((name) => said.words.has(name)),
  addresses: !addressNames.some((name) => said.words.has(name)),
  reconcilerUser: reconcilerUserText,
  said,
});

/** Taro's modules that depend on the cuts (see edits.ts and slim.ts). */
const depending =
  /@tarojs[\\/]runtime[\\/]dist[\\/](?:index|dom-external[\\/]index|dom[\\/]anchor-element|bom[\\/](?:window|location|history))\.js$/;

const isDepending = (file: string): boolean =>
  [depending, reconcilerCode, styleList].some((one) => one.test(file));

/**
 * A webpack plugin that decides what is left out once every module is compiled: those of the pages, and those of the
 * libraries they import. Until then nothing is left out; afterwards the few modules that depend on it are built again.
 *
 * An independent subpackage brings a second runtime beside the same templates: nothing is left out then.
 * @param cuts changed in place
 */
export function createCutting(cuts: Cuts): { apply(compiler: Compiler): void } {
  const name = 'cutting';
  let hasIndependentPackage = false;
  return {
    apply(compiler) {
      compiler.hooks.compilation.tap(name, (compilation) => {
        if (compilation.compiler.name === 'TaroMiniPlugin') hasIndependentPackage = true;
      });
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.finishModules.tapPromise(name, async (modules) => {
          if (hasIndependentPackage) return;
          const said = createSaid(compiledTexts(modules));
          Object.assign(cuts, cutsFor(said, reconcilerUser(compilation, modules)));
          const again = [...modules].filter((one) => isFromFile(one) && isDepending(one.resource));
          await Promise.all(again.map((one) => rebuild(compilation, one)));
        });
      });
    },
  };
}

function rebuild(compilation: Compilation, module: Module): Promise<void> {
  return new Promise((resolve, reject) =>
    compilation.rebuildModule(module, (error) => (error ? reject(error) : resolve())),
  );
}
