import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listOf } from '../listOf';
import type { Components } from '../plugins/attributes';
import type { Chain } from '../plugins/slim';
import { createAssets } from './assets';
import { missingIn } from './attributes';
import { compileWithApp, type RunnerOptions } from './compiler';
import { createConstants } from './constants';
import { writePages } from './files';
import { readOptions, type Options } from './options';
import { addSubPackage, configsIn, pageFiles, type HostConfig } from './pages';
import { keepInSubPackage } from './subpackage';

/** What the npm package is called; the files that are written import from it. */
const NAME = 'bamboocloud-idaas-miniprogram-taro';

interface WeappPlatform {
  runtimePath: string | string[];
  readonly template: {
    readonly internalComponents: Components;
    mergeComponents(ctx: PluginContext, patch: Components): void;
  };
}

/** The parts of Taro's plugin context that are used here; its own type leaves the hooks untyped. */
export interface PluginContext {
  readonly paths: { readonly appPath: string; readonly sourcePath: string; readonly configPath: string };
  readonly runOpts: { readonly options?: { readonly platform?: string } };
  registerMethod(method: { name: 'onSetupClose'; fn(platform: WeappPlatform): void }): void;
  modifyRunnerOpts(change: (args: { opts: RunnerOptions }) => void): void;
  modifyAppConfig(change: (args: { appConfig: HostConfig }) => void): void;
  modifyWebpackChain(change: (args: { chain: Chain }) => void): void;
}

const beside = (file: string): string => readFileSync(path.join(__dirname, file), 'utf8');

/**
 * A Taro plugin: the sign-in pages as a subpackage of a company's own mini program. It adds and leaves everything else as it
 * is; docs/taro-host.md lists what it adds.
 */
export default function signInPages(ctx: PluginContext, given: unknown): void {
  if (ctx.runOpts.options?.platform !== 'weapp') return;
  const isProduction = process.env.NODE_ENV === 'production';
  const mode = isProduction ? 'production' : 'development';
  const { appPath, sourcePath, configPath } = ctx.paths;
  const options = optionsOrExit(given, appPath, path.relative(appPath, configPath), mode);
  const { root, brand } = options;
  const configs = configsIn(beside('pages.json'), isProduction);
  const names = Object.keys(configs);
  let app: HostConfig = {};

  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template.mergeComponents(ctx, missingIn(platform.template.internalComponents));
      platform.runtimePath = [platform.runtimePath, `${NAME}/runtime`].flat();
    },
  });
  ctx.modifyRunnerOpts(({ opts }) => {
    if (!compileWithApp(opts, NAME)) refuse(['the compiler of the app has to be webpack5.'], mode);
  });
  ctx.modifyAppConfig(({ appConfig }) => {
    const pages = pageFiles(configs, brand, appConfig.darkmode === true);
    const wrong = [
      ...addSubPackage(appConfig, root, names),
      ...writePages(path.join(sourcePath, root), pages, NAME),
    ];
    if (wrong.length > 0) refuse(wrong, mode);
    app = appConfig;
  });
  ctx.modifyWebpackChain(({ chain }) => {
    keepInSubPackage(chain, { root, pages: names });
    chain.plugin('idaas-constants').use(createConstants(options, () => app, !isProduction));
    const sheets = { whole: beside('pages.css'), light: beside('pages-light.css') };
    chain
      .plugin('idaas-assets')
      .use(createAssets({ root, project: appPath, pages: names, brand, sheets, app: () => app }));
  });
}

function optionsOrExit(given: unknown, project: string, file: string, mode: string): Options {
  const reading = readOptions(given, project, `the option tenant in ${file}`, mode);
  return 'options' in reading ? reading.options : refuse(reading.problems, mode);
}

/** Taro prints what a plugin throws with a stack and without its message, so the build ends here. */
function refuse(problems: readonly string[], mode: string): never {
  process.stderr.write(`\nThe ${mode} build cannot start: ${NAME} needs attention.\n${listOf(problems)}\n`);
  process.exit(1);
}
