import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What stands on the page of one component. */
export interface Sample {
  /** the component with its documented properties, and what it needs around it */
  readonly wxml: string;
  /** the page's data */
  readonly data?: Readonly<Record<string, unknown>>;
  /** what the page does once it is ready, for parts that are called: the body of `onReady` of an ES module */
  readonly onReady?: string;
  /** the lines with which the page imports them */
  readonly imports?: string;
}

/** A component library of npm, as the mini program that shows it. */
export interface Library {
  /** name of the package */
  readonly name: string;
  /** the package's folder with the components, which its package.json calls `miniprogram` */
  readonly components: string;
  /** tag and path inside the package of every component */
  readonly tags: Readonly<Record<string, string>>;
  /** page by name */
  readonly samples: Readonly<Record<string, Sample>>;
  /** template that every page begins with, such as a place that calls look for */
  readonly before?: string;
}

/**
 * Writes a native mini program with a page for each sample, and the library where DevTools' "build npm" puts it.
 *
 * @param folder is emptied first
 */
export function writeProgram(
  folder: string,
  { name, components, tags, samples, before = '' }: Library,
): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(components, path.join(folder, 'miniprogram_npm', name), { recursive: true });
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const used = Object.fromEntries(Object.entries(tags).map(([tag, target]) => [tag, `${name}/${target}`]));
  const pages = Object.keys(samples).map((page) => `pages/${page}/index`);
  write('app.json', json({ pages: ['pages/start/index', ...pages], lazyCodeLoading: 'requiredComponents' }));
  write('app.js', 'App({});\n');
  writePage(write, 'start', { wxml: `<view>${name}</view>` }, {});
  for (const [page, sample] of Object.entries(samples)) {
    writePage(write, page, { ...sample, wxml: `${before}\n${sample.wxml}` }, used);
  }
}

function writePage(
  write: (file: string, text: string) => void,
  page: string,
  { wxml, data = {}, imports = '', onReady = '' }: Sample,
  usingComponents: Readonly<Record<string, string>>,
): void {
  const file = `pages/${page}/index`;
  write(`${file}.json`, json({ navigationBarTitleText: page, usingComponents }));
  write(
    `${file}.js`,
    `${imports}\nPage({\n  data: ${json(data)},\n  onReady() {\n${onReady}\n  },\n  noted() {},\n});\n`,
  );
  write(`${file}.wxml`, wxml);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
