import path from 'node:path';
import { addAttributes } from './attributes';
import type { Components } from './attributes';
import { nothingCut } from './cuts';
import { slimDown } from './slim';
import type { Chain } from './slim';
import { createTemplateAttributes } from './templateAttributes';
import type { Templates } from './templateAttributes';

/** The parts of Taro's weapp platform that this plugin touches. */
interface WeappPlatform {
  runtimePath: string | string[];
  readonly template: { readonly internalComponents: Components };
}

/** The parts of Taro's plugin context that are used here; its own type leaves the hooks untyped. */
interface PluginContext {
  registerMethod(method: { name: 'onSetupClose'; fn(platform: WeappPlatform): void }): void;
  modifyComponentConfig(change: (args: { componentConfig: Templates['used'] }) => void): void;
  modifyWebpackChain(change: (args: { chain: Chain }) => void): void;
}

/**
 * This file's path, for Taro's list of plugins. Taro compiles only the listed file itself; as config/index.ts imports
 * this constant, the files it imports are compiled and loaded by then.
 */
export const templatesPlugin = __filename;

const runtime = path.join(__dirname, 'runtime.ts').replaceAll('\\', '/');
const weappRuntime = /@tarojs[\\/]plugin-platform-weapp[\\/]dist[\\/]runtime$/;

/**
 * A Taro plugin: base.wxml carries the attributes of `attributes.ts`, and the app starts with `runtime.ts` in place of
 * Taro's own runtime file; it is told the same set. One side alone would mix attributes up.
 * A production build leaves out what no compiled module can use, unless the environment variable WHOLE_TARO is set; a
 * development build keeps all of it, because sources change while it watches.
 */
export default function templates(ctx: PluginContext): void {
  const slim = process.env.NODE_ENV === 'production' && (process.env.WHOLE_TARO ?? '') === '';
  const cuts = nothingCut();
  const found: Templates = { components: {}, used: { includes: new Set(), includeAll: true } };
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      found.components = platform.template.internalComponents;
      addAttributes(found.components);
      // Other plugins may have added files of their own.
      const files = [platform.runtimePath].flat().map((file) => (weappRuntime.test(file) ? runtime : file));
      platform.runtimePath = files;
    },
  });
  ctx.modifyComponentConfig(({ componentConfig }) => {
    found.used = componentConfig;
  });
  ctx.modifyWebpackChain(({ chain }) => {
    if (slim) slimDown(chain, cuts);
    chain.plugin('template-attributes').use(createTemplateAttributes(found, cuts));
  });
}
