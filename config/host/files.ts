import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder says by this file that it is made, and git leaves it out. */
const MARK = '.gitignore';
const MARK_TEXT = '# Made by bamboocloud-idaas-miniprogram-taro at each build.\n*\n';

/** A page in the folder, and what WeChat is told of it. */
export interface PageFile {
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * Writes a file for each page, because Taro finds pages in the sources of the app alone (NervJS/taro#14796). A file that has
 * the same contents already is left alone, so that a build that watches does not start again.
 *
 * @param folder below the sources of the company's app
 * @param packageName what the files import from
 * @returns what keeps them from being written: the folder holds something else
 */
export function writePages(folder: string, pages: readonly PageFile[], packageName: string): string[] {
  if (!isOurs(folder, MARK, MARK_TEXT))
    return [`${folder} holds files of your own. Choose another root, or move them.`];
  write(path.join(folder, MARK), MARK_TEXT);
  for (const { name, config } of pages) {
    const code = `import { ready } from '${packageName}';\nexport { default } from '${packageName}/pages/${name}';\n\n// A link may have opened this page first.\nvoid ready();\n`;
    write(path.join(folder, name, 'index.js'), code);
    write(path.join(folder, name, 'index.config.js'), `export default ${JSON.stringify(config)};\n`);
  }
  return [];
}

/**
 * Whether a folder may be written: there is none, it is empty, or an earlier run made it.
 * @param markFile the file by which a folder says that it is made, with the text `markText`
 */
export function isOurs(folder: string, markFile: string, markText: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const mark = path.join(folder, markFile);
  return existsSync(mark) && readFileSync(mark, 'utf8') === markText;
}

function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
