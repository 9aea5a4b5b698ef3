/**
 * Which attributes the page templates carry.
 *
 * Taro renders every page through templates in base.wxml, repeated up to 15 levels deep. An attribute that is not in
 * them never reaches WeChat; one that no page uses still weighs, up to 1 KB. So the table below adds what Taro leaves
 * out (roles, labels, the quota toast), and a production build drops what no compiled module can name.
 *
 * In JSX write the attributes as HTML spells them: `role`, `aria-label`, … (types/attributes.d.ts). A test reads them in
 * src against the table (__tests__/build/attributes.test.ts).
 */
import type { Said } from './said';

/** A component's attributes with Taro's default expressions ('' = none); `bind…` are events. */
export type Components = Record<string, Record<string, string>>;

function names(...attributes: readonly string[]): Record<string, string> {
  return Object.fromEntries(attributes.map((attribute) => [attribute, '']));
}

const label = ['role', 'aria-label'];
const reference = ['aria-labelledby', 'aria-describedby'];

/**
 * Component → attributes added. View costs the most (up to 3 variants on 15 levels), so it gets what a dialog, a live
 * region and a home-made checkbox need, and the leaves get the rest.
 */
export const added: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  View: names(
    ...label,
    'aria-hidden',
    'aria-live',
    'aria-modal',
    'aria-checked',
    'aria-disabled',
    'aria-expanded',
  ),
  Text: names(...label, 'aria-level', 'aria-hidden', 'aria-live'),
  Image: names(...label, 'aria-hidden'),
  Button: {
    ...names(...label, ...reference, 'aria-disabled', 'aria-expanded', 'aria-pressed', 'aria-hidden'),
    // WeChat's own toast when the phone number quota is used up (base library 3.0.1); false lets the app say it.
    'phone-number-no-quota-toast': 'true',
  },
  Input: names(...label, ...reference, 'aria-required', 'aria-invalid', 'aria-disabled'),
  Checkbox: names(...label, ...reference, 'aria-checked', 'aria-disabled'),
  Label: names(...label),
  ScrollView: names(...label, 'aria-live'),
  MovableView: names(...label, 'aria-disabled', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow'),
  Slider: names(...label, 'aria-disabled'),
  Navigator: names(...label, 'aria-disabled'),
};

/** Adds the table to Taro's components, in place. */
export function addAttributes(components: Components): void {
  for (const [name, attributes] of Object.entries(added))
    Object.assign((components[name] ??= {}), attributes);
}

/** Components that Taro's templates or its pages use by themselves. */
const alwaysThere = new Set([
  'View',
  'Text',
  'Image',
  'ScrollView',
  'Block',
  'Slot',
  'SlotView',
  'NativeSlot',
]);
const pageParts = new Set(['PageMeta', 'NavigationBar', 'CustomWrapper', 'Script']);

/**
 * Drops the components that are not in the templates, and of the others the attributes that no compiled module can spell,
 * in place. Taro numbers both (`nn: "14"`, `p12`) by their place in the alphabet, so build and app must know the same set.
 * @param tags the tags in the templates, as Taro found them
 * @param said the names in the compiled modules
 */
export function dropUnused(components: Components, tags: ReadonlySet<string>, said: Said): void {
  const canSay = createUse(said);
  for (const [name, attributes] of Object.entries(components)) {
    if (!alwaysThere.has(name) && !pageParts.has(name) && !tags.has(toTag(name))) delete components[name];
    for (const attribute of Object.keys(attributes)) if (!canSay(attribute)) delete attributes[attribute];
  }
}

/** `ScrollView` is `scroll-view` in the templates. */
export const toTag = (component: string): string =>
  component.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** Props whose attribute has another name: `catchMove` makes a template variant of bindTouchMove. */
const otherProps: Readonly<Record<string, string>> = {
  bindtouchmove: 'catchmove',
  bindlongtap: 'onlongpress',
};

/** `hover-class` is used when a module can say hoverClass or hover-class, `bindInput` when it can say onInput. */
function createUse({ canSpell }: Said): (attribute: string) => boolean {
  return (attribute) => {
    const bare = attribute.replaceAll('-', '').toLowerCase();
    const other = otherProps[bare];
    return canSpell(bare.replace(/^bind/, 'on')) || (other !== undefined && canSpell(other));
  };
}

/** What the app must know of the templates: the attributes by component; events have no number and need no place. */
export function attributeNames(components: Components): Record<string, string[]> {
  const entries = Object.entries(components).map(([name, attributes]) => {
    return [name, Object.keys(attributes).filter((attribute) => !attribute.startsWith('bind'))] as const;
  });
  return Object.fromEntries(entries);
}
