import type { Program } from '../program';
import { createGlobalScope } from './hidden-globals';
import type { CodeSpace } from './glass-easel';
import { problemOf } from './faults';
import type { Faults } from './faults';
import { createModules } from './modules';
import { createNativeBehaviors } from './native-behaviors';
import type { UsedComponents } from './used-components';

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

interface Helpers {
  /** told the name of each native behavior that is not known */
  readonly unknownBehavior: (name: string) => void;
  readonly faults: Faults;
  readonly usedComponents: UsedComponents;
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
  { faults, usedComponents, unknownBehavior }: Helpers,
): Loader {
  let entry: Constructors | undefined;
  /** whether the entry file called `Page()` */
  let isPageMade = false;
  let app: AppInstance | undefined;
  const loaded = new Set<string>();

  function constructors(): Constructors {
    if (entry === undefined) throw new Error('Page() and Component() may only be called while a page loads');
    return entry;
  }

  const withNative = createNativeBehaviors(space, unknownBehavior);
  const behavior = (definition: Parameters<Constructors['Behavior']>[0]): unknown => {
    if (entry !== undefined) return entry.Behavior(withNative(definition));
    return space.componentEnv('', ({ Behavior }) => Behavior(withNative(definition)));
  };

  const scope = Object.assign(createGlobalScope(console), {
    wx: globals.wx,
    App: (definition: AppInstance) => {
      app = definition;
      globals.onApp(definition);
    },
    getApp: () => app,
    getCurrentPages: globals.getCurrentPages,
    Page: (definition: Parameters<Constructors['Page']>[0]) => {
      isPageMade = true;
      constructors().Page(withNative(definition));
    },
    Component: (definition: Parameters<Constructors['Component']>[0]) =>
      constructors().Component(withNative(definition)),
    Behavior: behavior,
  });
  const load = createModules(program.modules, scope, program.app.resolveAlias);

  function loadUnit(path: string): void {
    if (loaded.has(path)) return;
    loaded.add(path);
    const named = { ...usedComponents.used(path), ...usedComponents.defaults(path) };
    Object.values(named).forEach((target) => loadUnit(target.slice(1)));
    space.componentEnv(path, (found) => {
      const outer = entry;
      entry = found;
      isPageMade = false;
      try {
        load(`${path}.js`);
      } catch (error) {
        // The rest of the mini program runs; a page whose code failed opens with its template alone.
        faults.report(problemOf(error, `${path}.js`));
        if (program.pages.includes(path) && !isPageMade) found.Page({});
      } finally {
        entry = outer;
      }
    });
  }

  return {
    loadApp: () => {
      try {
        load('app.js');
      } catch (error) {
        faults.report(problemOf(error, 'app.js'));
      }
    },
    loadUnit,
  };
}
