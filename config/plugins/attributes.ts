/**
 * Which attributes the page templates carry.
 *
 * Taro renders every page through templates in base.wxml, repeated up to 15 levels deep. An attribute that is not in
 * them never reaches WeChat; one that no page uses still weighs, up to 1 KB. So the table below adds what Taro leaves
 * out (roles, labels, the quota toast), and a production build drops what no source names.
 *
 * In JSX write the attributes as HTML spells them: `role`, `aria-label`, … (types/attributes.d.ts). A test reads them in
 * src against the table (__tests__/build/attributes.test.ts).
 */

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
 * Drops the components and attributes that no source names, in place. Taro numbers both (`nn: "14"`, `p12`) by their
 * place in the alphabet, so build and app must know the same set.
 * @param names the words of the sources, from config/weui/names.ts
 */
export function dropUnused(components: Components, names: ReadonlySet<string>): void {
  const isUsed = createUse(names);
  for (const [name, attributes] of Object.entries(components)) {
    if (!alwaysThere.has(name) && !pageParts.has(name) && !names.has(name)) delete components[name];
    for (const attribute of Object.keys(attributes)) if (!isUsed(attribute)) delete attributes[attribute];
  }
}

/** Props whose attribute has another name: `catchMove` makes a template variant of bindTouchMove. */
const otherProps: Readonly<Record<string, string>> = {
  bindtouchmove: 'catchmove',
  bindlongtap: 'onlongpress',
};

/** `hover-class` is used when a source says hoverClass or hover-class, `bindInput` when it says onInput. */
function createUse(names: ReadonlySet<string>): (attribute: string) => boolean {
  const said = new Set([...names].map((name) => name.replaceAll('-', '').toLowerCase()));
  return (attribute) => {
    const bare = attribute.replaceAll('-', '').toLowerCase();
    return said.has(bare.replace(/^bind/, 'on')) || said.has(otherProps[bare] ?? bare);
  };
}

/** What the app must know of the templates: the attributes by component; events have no number and need no place. */
export function attributeNames(components: Components): Record<string, string[]> {
  const entries = Object.entries(components).map(([name, attributes]) => {
    return [name, Object.keys(attributes).filter((attribute) => !attribute.startsWith('bind'))] as const;
  });
  return Object.fromEntries(entries);
}
