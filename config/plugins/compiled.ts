import type { Module } from 'webpack';

/**
 * Taro's and React's own modules. They hold the lists of all names and pass on what pages give them, so they say nothing
 * about what pages use; package.json pins their versions. Every other package is a host's and counts.
 */
const frame =
  /[\\/]node_modules[\\/](?:@tarojs[\\/](?:api|components|plugin-framework-react|plugin-platform-weapp|react|runtime|shared|taro|taro-loader|webpack5-runner)|react|react-dom|react-reconciler|scheduler)[\\/]/;

/** Style sheets are compiled to JavaScript on their way, and name every class that they have rules for. */
const sheet = /\.(?:css|scss|sass|less|styl|wxss)(?:\?|$)/;

const here = __dirname;

interface SourceModule extends Module {
  readonly resource: string;
}

/** Whether a module is made from a file. */
export const isFromFile = (module: Module): module is SourceModule =>
  'resource' in module && typeof module.resource === 'string';

/**
 * The texts of all modules of a build that can name a component, a prop or a class: pages, and the libraries they import.
 * The loaders have run (TypeScript is JavaScript by then), tree shaking has not: unused exports count as well.
 * @param modules of a compilation, after `finishModules`
 */
export function* compiledTexts(modules: Iterable<Module>): Generator<string> {
  for (const module of modules) {
    if (!isFromFile(module)) continue;
    const { resource } = module;
    if (frame.test(resource) || sheet.test(resource) || resource.startsWith(here)) continue;
    const text: unknown = module.originalSource()?.source();
    if (typeof text === 'string') yield text;
  }
}
