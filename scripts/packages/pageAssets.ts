import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type Root } from 'postcss';
import parser from 'postcss-selector-parser';
import { createSaid } from '../../config/plugins/said';
import markWeui from '../../config/weui/mark.cjs';
import { fitSheets } from '../../config/weui/sheet';
import { CLASS_PREFIX } from '../../src/taro/jsx-runtime';
import { projectRoot } from '../taro';
import { plainFile, type BuiltCode } from './code';
import { SIGN_IN_PAGES } from './pageCode';

const source = path.join(projectRoot, 'src');

interface AppConfig {
  readonly window: object;
}

/**
 * The style sheet of the pages, WeUI already cut to what they use, every class with the prefix; and the same without the rules
 * for dark mode, for an app that does not know it. The colours of the company follow it (config/host/assets.ts).
 */
export async function pageSheets(): Promise<BuiltCode[]> {
  const marked = postcss([markWeui()]).process(inlined(path.join(source, 'app.css')), { from: undefined });
  const { sheet = '' } = await fitSheets({ sheet: marked.css }, createSaid(sources()));
  const whole = postcss.parse(sheet);
  whole.walkRules((rule) => {
    rule.selector = parser((list) =>
      list.walkClasses((one) => {
        one.value = CLASS_PREFIX + one.value;
      }),
    ).processSync(rule.selector);
  });
  const light = whole.clone();
  light.walkAtRules('media', (media) => {
    if (media.params.includes('prefers-color-scheme: dark')) media.remove();
  });
  return [plainFile('dist/pages.css', whole.toString()), plainFile('dist/pages-light.css', light.toString())];
}

/** A sheet with its imports in their places; the rules remember the file that they are from. */
function inlined(file: string): Root {
  const sheet = postcss.parse(readFileSync(file, 'utf8'), { from: file });
  sheet.walkAtRules('import', (rule) => {
    const [, named = ''] = /^['"](.+)['"]$/.exec(rule.params) ?? [];
    const folder = named.startsWith('.') ? path.dirname(file) : path.join(projectRoot, 'node_modules');
    rule.replaceWith(inlined(path.join(folder, named)).nodes);
  });
  return sheet;
}

/** The programs that can name a class: those of the pages. */
const sources = (): string[] =>
  ['ui', 'features'].flatMap((room) =>
    readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('home'))
      .map((file) => readFileSync(path.join(source, room, file), 'utf8')),
  );

/** For TypeScript that resolves as Node 10 did, as Taro's own template does: it reads `types` of the manifest alone. */
export const typesBesideManifest: BuiltCode = plainFile('index.d.ts', "export * from './dist/index.mjs';\n");

/** What WeChat is told of each page: the `window` of our app.config, which goes over the company's, and the page's own. */
export async function pageConfigs(): Promise<BuiltCode> {
  Object.assign(globalThis, {
    definePageConfig: (config: unknown) => config,
    defineAppConfig: (config: unknown) => config,
    IS_DEVELOPMENT: false,
  });
  const app = (await import(path.join(source, 'app.config.ts'))) as { readonly default: AppConfig };
  // What is not said there would otherwise be the company's.
  const window = { navigationStyle: 'default', enablePullDownRefresh: false, ...app.default.window };
  const configs = await Promise.all(
    SIGN_IN_PAGES.map(async (page) => {
      const file = path.join(source, `pages/sign-in/${page}/index.config.ts`);
      const own = (await import(file)) as { readonly default: object };
      return [page, { ...window, ...own.default }] as const;
    }),
  );
  return plainFile('dist/pages.json', JSON.stringify(Object.fromEntries(configs)));
}
