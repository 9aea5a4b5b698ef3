import path from 'node:path';
import { usedNames } from '../weui/names';
import { addAttributes, attributeNames, dropUnused } from './attributes';
import type { Components } from './attributes';

/** The parts of Taro's weapp platform that this plugin touches. */
interface WeappPlatform {
  runtimePath: string | string[];
  readonly config: { defineConstants?: Record<string, string> };
  readonly template: { readonly internalComponents: Components; readonly nestElements: Map<string, number> };
}

/** The parts of Taro's plugin context that are used here; its own type leaves the hooks untyped. */
interface PluginContext {
  readonly paths: { readonly sourcePath: string };
  registerMethod(method: { name: 'onSetupClose'; fn(platform: WeappPlatform): void }): void;
  modifyComponentConfig(
    change: (args: { componentConfig: { readonly includes: Set<string> } }) => void,
  ): void;
}

/**
 * This file's path, for Taro's list of plugins. Taro compiles only the listed file itself; as config/index.ts imports
 * this constant, the files it imports are compiled and loaded by then.
 */
export const templatesPlugin = __filename;

const runtime = path.join(__dirname, 'runtime.ts').replaceAll('\\', '/');

/**
 * A Taro plugin: base.wxml carries the attributes of `attributes.ts`, and the app starts with `runtime.ts` in place of
 * Taro's own runtime file; it is told the same set through a constant. One side alone would mix attributes up.
 * A production build leaves out the components, attributes and template variants that no source names; a development
 * build keeps them, because sources change while it watches.
 */
export default function templates(ctx: PluginContext): void {
  const production = process.env.NODE_ENV === 'production';
  const sources = new Set(usedNames(ctx.paths.sourcePath));
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const { internalComponents, nestElements } = platform.template;
      // Text in text in text in text is not used; Taro is ready for 15 levels of it (4 KB).
      nestElements.set('text', 4);
      addAttributes(internalComponents);
      if (production) dropUnused(internalComponents, sources);
      platform.runtimePath = runtime;
      const constants = { TEMPLATE_ATTRIBUTES: JSON.stringify(attributeNames(internalComponents)) };
      platform.config.defineConstants = { ...platform.config.defineConstants, ...constants };
    },
  });
  ctx.modifyComponentConfig(({ componentConfig }) => {
    if (!production) return;
    // Taro includes these in every app; the second is found again when a source uses ScrollView.
    if (!sources.has('catchMove')) componentConfig.includes.delete('catch-view');
    if (!sources.has('ScrollView')) componentConfig.includes.delete('scroll-view');
  });
}
