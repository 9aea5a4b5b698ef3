import type { Program, UnitConfig } from '../program';
import { equipCaller } from './caller';
import { callListener, observing } from './events';
import { MiniProgramEnv } from './glass-easel';
import type { CodeSpace } from './glass-easel';
import type { Phone } from './phone';
import { measureSetData } from './set-data';
import type { UsedComponents } from './used-components';
import { wxsGlobals } from './wxs';

type TemplateContent = Parameters<CodeSpace['addCompiledTemplate']>[1];
type StaticConfig = Parameters<CodeSpace['addComponentStaticConfig']>[1];

/** Members that the adapter has at run time and leaves out of its typings. */
interface Internals {
  prepareComponentOptions(path: string, options?: unknown): [Record<string, unknown>, unknown];
}

interface Templates {
  [path: string]: TemplateContent['content'];
}

/**
 * Tests and labels find elements by the id that the template gave, not by a generated one. Properties are written to the
 * caller that components know as `this`, and not to glass-easel's node, where one named `dataset` would be in its way. An event
 * finds its handler on that caller, where frameworks such as uni-app put it after the page was made, and then among the methods
 * of the definition.
 */
function setOptions(space: CodeSpace): void {
  const internals = space as unknown as Internals;
  const prepare = internals.prepareComponentOptions.bind(space);
  internals.prepareComponentOptions = (path, options) => {
    const [prepared, isolation] = prepare(path, options);
    const own = {
      writeIdToDOM: true,
      idPrefixGenerator: null,
      writeFieldsToNode: false,
      useMethodCallerListeners: true,
    };
    return [{ ...prepared, ...own }, isolation];
  };
}

function equipCallers(space: CodeSpace, phone: () => Phone): void {
  const behavior = space
    .getComponentSpace()
    .define()
    .init(function () {
      measureSetData(this, phone().records);
      equipCaller(this, phone());
    })
    .registerBehavior();
  space.setOverallBehavior(behavior);
}

function evaluateTemplates(code: string): Templates {
  const given = { callListener, observing, ...wxsGlobals };
  const evaluate = new Function(...Object.keys(given), `return ${code}`) as (
    ...values: unknown[]
  ) => Templates;
  return evaluate(...Object.values(given));
}

/** The generics of a unit, with the paths of their defaults from the root. */
const genericsOf = ({ componentGenerics = {} }: UnitConfig, defaults: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.keys(componentGenerics).map((tag) => [
      tag,
      defaults[tag] === undefined ? true : { default: defaults[tag] },
    ]),
  );

/**
 * Puts all templates, configurations and sheets of the program where glass-easel looks for them.
 *
 * @param phone is asked for once components are made
 */
export function createCodeSpace(program: Program, usedComponents: UsedComponents, phone: () => Phone) {
  const environment = new MiniProgramEnv();
  const space = environment.createCodeSpace(program.appId, true);
  setOptions(space);
  equipCallers(space, phone);
  const templates = evaluateTemplates(program.templates);
  for (const [path, content] of Object.entries(templates)) {
    // Without colon (`bindtap`), an event binding on a built-in is only known as one at run time.
    space.addCompiledTemplate(path, { groupList: templates, content, fallbackListenerOnNativeNode: true });
  }
  const units = new Set([...program.pages, ...Object.keys(program.configs)]);
  for (const path of units) {
    const config: UnitConfig = program.configs[path] ?? {};
    space.addComponentStaticConfig(path, {
      ...config,
      usingComponents: usedComponents.used(path),
      componentGenerics: genericsOf(config, usedComponents.defaults(path)),
    } as StaticConfig);
  }
  for (const path of Object.keys(program.sheets)) {
    space.addStyleSheet(path, path, program.styleScopes[path]);
  }
  return { environment, space };
}
