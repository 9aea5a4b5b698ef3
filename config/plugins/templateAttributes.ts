import type { Compiler } from 'webpack';
import { attributeNames, dropUnused } from './attributes';
import type { Components } from './attributes';
import type { Cuts } from './cuts';

/** What Taro makes base.wxml from; both are changed in place. */
export interface Templates {
  components: Components;
  /** Taro's own record: the tags of the components that the package uses, such as `swiper-item` */
  used: { readonly includes: Set<string>; readonly includeAll: boolean };
}

/**
 * A webpack plugin that runs just before Taro writes base.wxml, when webpack knows which components the package uses: it
 * drops the attributes that nothing can name, and tells the app which ones the templates have (config/plugins/runtime.ts).
 * @param cuts decided by then; nothing is dropped where they hold no names
 */
export function createTemplateAttributes(
  templates: Templates,
  cuts: Cuts,
): { apply(compiler: Compiler): void } {
  const name = 'template-attributes';
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL - 1;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          const { components, used } = templates;
          if (cuts.said !== undefined) {
            if (!cuts.said.canSpell('catchMove')) used.includes.delete('catch-view');
            if (!used.includeAll) dropUnused(components, used.includes, cuts.said);
          }
          const text = JSON.stringify(attributeNames(components));
          for (const [file, source] of Object.entries(assets)) {
            const at = file.endsWith('.js') ? source.source().toString().indexOf('TEMPLATE_ATTRIBUTES') : -1;
            if (at < 0) continue;
            const told = new sources.ReplaceSource(source);
            told.replace(at, at + 'TEMPLATE_ATTRIBUTES'.length - 1, text);
            compilation.updateAsset(file, told);
          }
        });
      });
    },
  };
}
