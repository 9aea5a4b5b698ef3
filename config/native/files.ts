import { readFileSync } from 'node:fs';
import path from 'node:path';
import { settingsOf } from '../../src/idaas/presets';
import { filesIn } from '../filesIn';
import { tenantWith } from '../host/constants';
import { lookFiles } from '../host/lookFiles';
import type { Options } from '../host/options';
import { configsIn, pageFiles, type HostConfig, type PageConfigs } from '../host/pages';
import type { Tenant } from '../tenant';

/** The folder of the subpackage, in that of all files. */
const PAGES_FOLDER = 'sign-in';

/** Written for the tenant; those of the npm package are replaced. */
const OF_TENANT = ['tenant.js', 'aes.js'];

/** Where the root of the subpackage is. @param folder that of all files, in the mini program */
export const rootIn = (folder: string): string => `${folder}/${PAGES_FOLDER}`;

/** What the npm package brings, which is the same for every tenant. */
export interface Brought {
  /** the contents of the folder `native`, by path */
  readonly code: ReadonlyMap<string, string>;
  /** what WeChat is told of each page */
  readonly pages: PageConfigs;
  readonly sheets: { readonly whole: string; readonly light: string };
}

/** @param home the folder of the npm package */
export function readBrought(home: string): Brought {
  const read = (file: string): string => readFileSync(path.join(home, file), 'utf8');
  const files = filesIn(path.join(home, 'native'));
  return {
    code: new Map(files.map((file) => [file, read(`native/${file}`)])),
    pages: configsIn(read('dist/pages.json'), true),
    sheets: { whole: read('dist/pages.css'), light: read('dist/pages-light.css') },
  };
}

/** For whom the files are made. */
export interface Recipient {
  /** the folder of the files, in the mini program */
  readonly folder: string;
  readonly options: Options;
  /** the company's project, for the logos that its options name */
  readonly project: string;
  /** what app.json says */
  readonly app: HostConfig;
}

/** Every file of the pages and the engine for one tenant, by its path in the mini program. */
export function filesFor(
  brought: Brought,
  { folder, options, project, app }: Recipient,
): Map<string, string | Buffer> {
  const { root, brand } = options;
  const names = Object.keys(brought.pages);
  const files = new Map<string, string | Buffer>();
  for (const [file, text] of brought.code)
    if (!OF_TENANT.includes(file)) files.set(`${folder}/${file}`, text);
  const tenant = tenantWith(options, app.entryPagePath ?? app.pages?.[0]);
  files.set(`${folder}/tenant.js`, `module.exports = ${JSON.stringify(tenant)};\n`);
  files.set(`${root}/agreements.js`, `module.exports = ${JSON.stringify(options.agreements)};\n`);
  const cipher = needsCipher(options.tenant) ? brought.code.get('aes.js') : undefined;
  files.set(`${folder}/aes.js`, cipher ?? NO_CIPHER);
  for (const { name, config } of pageFiles(brought.pages, brand, app.darkmode === true))
    files.set(`${root}/${name}/index.json`, jsonOfPage(config));
  for (const [file, contents] of lookFiles(
    { root, project, pages: names, brand, sheets: brought.sheets },
    app,
  ))
    files.set(file, contents);
  return files;
}

const NO_CIPHER =
  '// Only a tenant with captchaEncryption needs a cipher.\nexports.encryptAes = undefined;\n';

/** Whether a version of the mini program has a tenant that wants the solutions of puzzles encrypted. */
const needsCipher = ({ environments = {}, ...common }: Options['tenant']): boolean =>
  [common, ...Object.values(environments)].some(
    ({ product, settings }: Tenant) => settingsOf(product, settings).captchaEncryption !== 'none',
  );

/** Taro's templates render the deeper levels of a page in a component of theirs. `enablePageMeta` is a word of Taro's. */
function jsonOfPage({ enablePageMeta: _, ...config }: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ ...config, usingComponents: { comp: '../comp' } }, null, 2)}\n`;
}
