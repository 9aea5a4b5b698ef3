import type { CodeSpace } from './glass-easel';

type Constructors = Parameters<Parameters<CodeSpace['componentEnv']>[1]>[0];
type Definition = Parameters<Constructors['Behavior']>[0];

/** Behaviors that WeChat has built in, by name (developers.weixin.qq.com/miniprogram/dev/framework/custom-component/behaviors.html). */
const DEFINITIONS: Readonly<Record<string, Definition>> = {
  'wx://form-field': { properties: { name: String, value: null } },
  'wx://form-field-button': {},
  'wx://form-field-group': {},
  'wx://component-export': {},
};

/**
 * Puts WeChat's own behaviors in the place of their names, which glass-easel does not know.
 *
 * @param unknown told the name of each that is not documented; it adds nothing
 */
export function createNativeBehaviors(space: CodeSpace, unknown: (name: string) => void) {
  const made = new Map<string, unknown>();
  const of = (name: string): unknown => {
    if (!name.startsWith('wx://')) return name;
    const definition = DEFINITIONS[name] ?? {};
    if (!made.has(name) && DEFINITIONS[name] === undefined) unknown(name);
    if (!made.has(name)) space.componentEnv('', ({ Behavior }) => made.set(name, Behavior(definition)));
    return made.get(name);
  };
  /** The same definition, with its named behaviors as objects. */
  return <Given>(definition: Given): Given => {
    if (typeof definition !== 'object' || definition === null || !('behaviors' in definition))
      return definition;
    const { behaviors } = definition;
    if (!Array.isArray(behaviors)) return definition;
    return {
      ...definition,
      behaviors: behaviors.map((one: unknown) => (typeof one === 'string' ? of(one) : one)),
    };
  };
}
