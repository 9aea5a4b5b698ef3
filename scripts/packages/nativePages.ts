import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../config/filesIn';
import { CONSTANTS } from '../../config/host/constants';
import { settings } from '../../config/settings';
import { DEVELOPMENT_PAGES, type PageName } from '../../src/core/route';
import { buildOnce, projectRoot } from '../taro';
import { plainFile, type BuiltCode } from './code';
import { pageCodeOver, SIGN_IN_PAGES } from './pageCode';

const developers: readonly PageName[] = DEVELOPMENT_PAGES;
const pages = SIGN_IN_PAGES.filter((page) => !developers.includes(page));

/** What the pages import in the place of the engine: a package of the small app below. */
const ENGINE = 'idaas-engine';

/** The names of Taro's own that would meet those of a host that is made with webpack, too. */
const CHUNKS = /\bwebpackJsonp\b/g;

/** Where the pages are built, and where the result goes. */
const place = path.join(projectRoot, `.cache/native-pages-${process.pid}`);

/** A Taro app of the sign-in pages alone. Its engine is required at run time, from the main package of the host app. */
async function writeApp(): Promise<void> {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
  };
  for (const { output, text } of await pageCodeOver(ENGINE, pages)) write(output, text);
  write(
    `node_modules/${ENGINE}/package.json`,
    JSON.stringify({ name: ENGINE, version: '0.0.0', license: 'MIT' }),
  );
  // The chunks of the app are beside each other, one folder below the engine.
  write(
    `node_modules/${ENGINE}/index.js`,
    "module.exports = __non_webpack_require__('../engine.js').pages;\n",
  );
  write('tenant.config.ts', 'export default {};\n');
  write('src/app.config.js', `export default ${JSON.stringify({ pages: pages.map(fileOf) })};\n`);
  write(
    'src/app.js',
    `import '${ENGINE}';\nexport default function SignIn({ children }) { return children; }\n`,
  );
  for (const page of pages) {
    write(`src/${fileOf(page)}.js`, `export { default } from '../../dist/pages/${page}.mjs';\n`);
    write(`src/${fileOf(page)}.config.js`, 'export default { enablePageMeta: true };\n');
  }
}

const fileOf = (page: PageName): string => `${page}/index`;

/** Nothing of the developer's own shell or files, and a tenant that no file of the result holds. */
const environment = {
  ...Object.fromEntries(Object.keys(settings).map((name) => [name, ''])),
  TARO_APP_IDAAS_ORIGIN: 'https://login.example.com',
  TARO_APP_IDAAS_CLIENT_ID: 'none',
  SOURCE_ROOT: path.relative(projectRoot, path.join(place, 'src')),
  TENANT_FILE: path.relative(projectRoot, path.join(place, 'tenant.config.ts')),
};

/**
 * The pages as a folder of plain files that a mini program of any kind may have as a subpackage: Taro's blended output, whose
 * app is exported instead of started. Colours, logos and what WeChat is told of each page follow (config/native).
 *
 * @param folder where the files are in the npm package
 */
export async function nativePages(folder: string): Promise<BuiltCode[]> {
  try {
    await writeApp();
    const output = path.join(place, 'dist-of-taro');
    await buildOnce({ output, isBlended: true, settings: environment });
    return filesIn(output)
      .filter(isTaken)
      .map((file) => {
        const text = readFileSync(path.join(output, file), 'utf8');
        return plainFile(`${folder}/${file}`, changed(file, text));
      });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Scripts, markup, and the components that Taro's templates consist of. The rest is the host app's, or made for its tenant. */
const isTaken = (file: string): boolean =>
  /\.(js|wxml|wxs)$/.test(file) || /^(comp|custom-wrapper|third-party-notices)\.json$/.test(file);

function changed(file: string, text: string): string {
  if (!file.endsWith('.js')) return text;
  const up = file.includes('/') ? '../' : './';
  const app = isEntry(file) ? `require("${up}app.js");` : '';
  // The texts of the company are a file that is written for the tenant (config/native); only the page that shows them reads it.
  const texts = text.includes(CONSTANTS.AGREEMENTS)
    ? `var ${CONSTANTS.AGREEMENTS}=require("${up}agreements.js");`
    : '';
  // A directive holds before every other statement only.
  const [, strict = '', body = ''] = /^("use strict";)?([^]*)$/.exec(text) ?? [];
  return `${strict}${app}${texts}${body.replace(CHUNKS, 'idaasChunks')}`;
}

/**
 * Whether WeChat itself runs a script: that of a page or a component. The mini program starts with the host's app.js, so each
 * of them requires the app of the pages first. WeChat runs the script of a component before that of the page.
 */
const isEntry = (file: string): boolean => file.includes('/') || /^(comp|custom-wrapper)\.js$/.test(file);
