import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { settleAttributes } from './attributes';
import type { Components } from './attributes';

/** The parts of Taro's weapp platform that this plugin touches. */
interface WeappPlatform {
  runtimePath: string | string[];
  readonly template: { readonly internalComponents: Components };
}

/**
 * This file's path, for Taro's list of plugins. Taro compiles only the listed file itself; as config/index.ts imports
 * this constant, the table next door is compiled and loaded by then.
 */
export const templatesPlugin = __filename;

const runtime = path.join(__dirname, 'runtime.ts').replaceAll('\\', '/');

/**
 * A Taro plugin: base.wxml carries the attributes of `attributes.ts`, and the app starts with `runtime.ts`, which
 * tells Taro's runtime the same. One without the other changes nothing on the page, or mixes attributes up.
 */
export default function templates(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: WeappPlatform) {
      settleAttributes(platform.template.internalComponents);
      platform.runtimePath = [platform.runtimePath, runtime].flat();
    },
  });
}
