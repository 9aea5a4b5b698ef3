import { added, type Components } from '../plugins/attributes';

/**
 * What our pages need and a set of components lacks. The build asks this of the templates and the app of its own list
 * (runtime.ts); both lists are the same before, so they are after.
 */
export function missingIn(components: Components): Components {
  const missing = Object.entries(added).map(([name, attributes]) => {
    const present = components[name] ?? {};
    return [
      name,
      Object.fromEntries(Object.entries(attributes).filter(([one]) => !(one in present))),
    ] as const;
  });
  return Object.fromEntries(missing);
}
