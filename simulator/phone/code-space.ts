import type { Program, UnitConfig } from '../program';
import { callListener } from './events';
import { MiniProgramEnv } from './glass-easel';
import type { CodeSpace } from './glass-easel';
import type { Records } from './records';
import { measureSetData } from './set-data';

type TemplateContent = Parameters<CodeSpace['addCompiledTemplate']>[1];
type StaticConfig = Parameters<CodeSpace['addComponentStaticConfig']>[1];

/** Members that the adapter has at run time and leaves out of its typings. */
interface Internals {
  prepareComponentOptions(path: string, options?: unknown): [Record<string, unknown>, unknown];
}

interface Templates {
  [path: string]: TemplateContent['content'];
}

/** Path of a component from the unit that uses it, without a leading slash. */
export function resolveUnit(user: string, target: string): string {
  const parts = target.startsWith('/') ? [] : user.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Components that a unit names, its own first and then app.json's, by tag. */
export function usedComponents(program: Program, path: string): Record<string, string> {
  const own = program.configs[path]?.usingComponents ?? {};
  const shared = program.app.usingComponents ?? {};
  const entries = Object.entries(own).map(([tag, target]) => [tag, `/${resolveUnit(path, target)}`]);
  const global = Object.entries(shared).map(([tag, target]) => [tag, `/${resolveUnit('app', target)}`]);
  return Object.fromEntries([...global, ...entries]) as Record<string, string>;
}

/**
 * Tests and labels find elements by the id that the template gave, not by a generated one. An event finds its handler on the
 * instance, where frameworks such as uni-app put it after the page was made, and then among the methods of the definition.
 */
function adjustOptions(space: CodeSpace): void {
  const internals = space as unknown as Internals;
  const prepare = internals.prepareComponentOptions.bind(space);
  internals.prepareComponentOptions = (path, options) => {
    const [prepared, isolation] = prepare(path, options);
    const adjusted = { writeIdToDOM: true, idPrefixGenerator: null, useMethodCallerListeners: true };
    return [{ ...prepared, ...adjusted }, isolation];
  };
}

function countSetData(space: CodeSpace, records: Records): void {
  const behavior = space
    .getComponentSpace()
    .define()
    .init(function () {
      measureSetData(this, records);
    })
    .registerBehavior();
  space.setOverallBehavior(behavior);
}

function evaluateTemplates(code: string): Templates {
  const evaluate = new Function('callListener', `return ${code}`) as (
    listen: typeof callListener,
  ) => Templates;
  return evaluate(callListener);
}

/** Puts all templates, configurations and sheets of the program where glass-easel looks for them. */
export function createCodeSpace(program: Program, records: Records) {
  const environment = new MiniProgramEnv();
  const space = environment.createCodeSpace(program.appId, true);
  adjustOptions(space);
  countSetData(space, records);
  const templates = evaluateTemplates(program.templates);
  for (const [path, content] of Object.entries(templates)) {
    // Without colon (`bindtap`), an event binding on a built-in is only known as one at run time.
    space.addCompiledTemplate(path, { groupList: templates, content, fallbackListenerOnNativeNode: true });
  }
  const units = new Set([...program.pages, ...Object.keys(program.configs)]);
  for (const path of units) {
    const config: UnitConfig = program.configs[path] ?? {};
    const usingComponents = usedComponents(program, path);
    space.addComponentStaticConfig(path, { ...config, usingComponents } as StaticConfig);
  }
  for (const path of Object.keys(program.sheets)) {
    space.addStyleSheet(path, path, program.styleScopes[path]);
  }
  return { environment, space };
}
