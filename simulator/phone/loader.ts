import type { Program } from '../program';
import { createGlobalScope } from './hidden-globals';
import { usedComponents } from './code-space';
import type { CodeSpace } from './glass-easel';
import { createModules } from './modules';

type Constructors = Parameters<Parameters<CodeSpace['componentEnv']>[1]>[0];

export interface AppInstance {
  [member: string]: unknown;
}

/** What app code finds beside the language: `wx`, `getApp` and the like. */
export interface AppGlobals {
  wx: object;
  getCurrentPages(): unknown[];
  onApp(app: AppInstance): void;
}

export interface Loader {
  loadApp(): void;
  /** Runs the code of a page or component and of all components it uses; once each. */
  loadUnit(path: string): void;
}

/**
 * Runs the mini program's files. `Page()` and `Component()` belong to the entry file being loaded,
 * not to the file whose text holds the call: bundlers move them into shared files.
 */
export function createLoader(
  program: Program,
  space: CodeSpace,
  console: Console,
  globals: AppGlobals,
): Loader {
  let entry: Constructors | undefined;
  let app: AppInstance | undefined;
  const loaded = new Set<string>();

  function constructors(): Constructors {
    if (entry === undefined) throw new Error('Page() and Component() may only be called while a page loads');
    return entry;
  }

  const behavior = (...definition: Parameters<Constructors['Behavior']>): unknown => {
    if (entry !== undefined) return entry.Behavior(...definition);
    return space.componentEnv('', ({ Behavior }) => Behavior(...definition));
  };

  const scope = {
    ...createGlobalScope(console),
    wx: globals.wx,
    App: (definition: AppInstance) => {
      app = definition;
      globals.onApp(definition);
    },
    getApp: () => app,
    getCurrentPages: globals.getCurrentPages,
    Page: (definition: Parameters<Constructors['Page']>[0]) => constructors().Page(definition),
    Component: (...definition: Parameters<Constructors['Component']>) =>
      constructors().Component(...definition),
    Behavior: behavior,
  };
  const modules = createModules(program.modules, scope);

  function loadUnit(path: string): void {
    if (loaded.has(path)) return;
    loaded.add(path);
    Object.values(usedComponents(program, path)).forEach((target) => loadUnit(target.slice(1)));
    space.componentEnv(path, (found) => {
      const outer = entry;
      entry = found;
      try {
        modules.load(`${path}.js`);
      } finally {
        entry = outer;
      }
    });
  }

  return {
    loadApp: () => {
      modules.load('app.js');
    },
    loadUnit,
  };
}
