import { posix } from 'node:path';
import type { AppConfig, Problem, Program, UnitConfig } from '../program';
import { readApiNames } from './api-names';
import { readApiShapes } from './api-shapes';
import { readDist } from './dist-files';
import type { DistFiles } from './dist-files';
import { compileScript } from './script';
import { compileTemplates } from './wxml';
import { compileSheet } from './wxss';
import type { SheetScope } from './wxss';

function pagesOf(app: AppConfig): string[] {
  const packages = app.subPackages ?? app.subpackages ?? [];
  const inPackages = packages.flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page)));
  return [...(app.pages ?? []), ...inPackages];
}

function readConfigs(files: DistFiles, problems: Problem[]): Record<string, UnitConfig> {
  const configs: Record<string, UnitConfig> = {};
  for (const [file, text] of Object.entries(files.json)) {
    if (/^(app|theme|sitemap|project\.(private\.)?config)\.json$/.test(file)) continue;
    configs[file.replace(/\.json$/, '')] = parseJson<UnitConfig>(file, text, problems) ?? {};
  }
  return configs;
}

function parseJson<Shape>(file: string, text: string | undefined, problems: Problem[]): Shape | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Shape;
  } catch (error) {
    problems.push({ file, line: 1, column: 1, message: String(error) });
    return undefined;
  }
}

function missingPages(pages: string[], files: DistFiles): Problem[] {
  return pages
    .filter((page) => files.wxml[`${page}.wxml`] === undefined || files.js[`${page}.js`] === undefined)
    .map((page) => ({
      file: 'app.json',
      line: 1,
      column: 1,
      message: `page "${page}" is not found in dist`,
    }));
}

const isIsolated = (config: UnitConfig | undefined): boolean =>
  config?.component === true && !/shared$/.test(config.styleIsolation ?? 'isolated');

function scopeOf(path: string, pages: string[], config: UnitConfig | undefined): SheetScope {
  if (pages.includes(path)) return { kind: 'page', route: path };
  if (isIsolated(config) || config?.styleIsolation === 'apply-shared') {
    return { kind: 'component', prefix: path.replace(/[^\w]+/g, '-') };
  }
  return { kind: 'app' };
}

function compileSheets(
  files: DistFiles,
  pages: string[],
  configs: Record<string, UnitConfig>,
  problems: Problem[],
) {
  const sheets: Record<string, string> = {};
  const styleScopes: Record<string, string> = {};
  for (const path of ['app', ...pages, ...Object.keys(configs)]) {
    const file = `${path}.wxss`;
    const text = files.wxss[file];
    if (text === undefined || sheets[path] !== undefined) continue;
    const scope = scopeOf(path, pages, configs[path]);
    const sheet = compileSheet(file, text, scope, (other) => files.wxss[other]);
    sheets[path] = sheet.css;
    if (scope.kind === 'component') styleScopes[path] = scope.prefix;
    problems.push(...sheet.problems);
  }
  return { sheets, styleScopes };
}

/**
 * Compiles a whole `dist/` for the browser.
 * Never throws for a fault in the mini program: faults are `problems`, with file, line and column.
 */
export function compileProgram(dist: string): Program {
  const files = readDist(dist);
  const problems: Problem[] = [];
  const app = parseJson<AppConfig>('app.json', files.json['app.json'], problems) ?? {};
  if (files.json['app.json'] === undefined) {
    problems.push({ file: 'app.json', line: 1, column: 1, message: 'app.json is not found in dist' });
  }
  const project = parseJson<{ appid?: string }>(
    'project.config.json',
    files.json['project.config.json'],
    problems,
  );
  const themeFile = posix.normalize(app.themeLocation ?? 'theme.json');
  const pages = pagesOf(app);
  const configs = readConfigs(files, problems);
  const templates = compileTemplates(files.wxml, files.wxs);
  const scripts = Object.entries(files.js).map(([file, source]) => ({
    file,
    ...compileScript(file, source),
  }));
  const { sheets, styleScopes } = compileSheets(files, pages, configs, problems);
  return {
    appId: project?.appid ?? 'touristappid',
    app,
    themes: parseJson(themeFile, files.json[themeFile], problems) ?? {},
    pages,
    configs,
    templates: templates.code,
    sheets,
    styleScopes,
    modules: Object.fromEntries(scripts.map(({ file, code }) => [file, code])),
    apiNames: readApiNames(),
    apiShapes: readApiShapes(),
    problems: [
      ...problems,
      ...scripts.flatMap(({ problems: own }) => own),
      ...templates.problems,
      ...missingPages(pages, files),
    ],
  };
}
