import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../library';
import { feedback } from './feedback';
import { forms } from './forms';
import { navigation } from './navigation';
import { shown } from './shown';

/** Folders of the package without a component of their own. */
const PARTS = ['common', 'definitions', 'mixins', 'wxs', 'picker-column'];

/**
 * Vant Weapp, with a page for each component from its documentation (vant-ui.github.io/vant-weapp).
 *
 * @param installed the folder `node_modules` that has the package
 */
export function vant(installed: string): Library {
  const components = path.join(installed, '@vant/weapp/lib');
  const folders = readdirSync(components).filter((folder) => !PARTS.includes(folder));
  return {
    name: '@vant/weapp',
    components,
    tags: Object.fromEntries(folders.map((folder) => [`van-${folder}`, `${folder}/index`])),
    samples: { ...shown, ...forms, ...feedback, ...navigation },
    before: '<van-toast id="van-toast" /><van-dialog id="van-dialog" /><van-notify id="van-notify" />',
  };
}
