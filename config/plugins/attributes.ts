/**
 * What the page templates carry beyond Taro's own set, and what they leave out.
 *
 * Taro renders every page through templates in base.wxml, repeated up to 15 levels deep. An attribute that is not in
 * them never reaches WeChat. The same table is read twice: by the build (`templates.ts`), which writes base.wxml, and
 * by the app (`runtime.ts`), which names the attributes in setData (`p12`) by their place in the alphabet. Both must
 * agree, so there is one table.
 *
 * In JSX write the attributes as HTML spells them: `role`, `aria-label`, … (types/attributes.d.ts).
 */

/** Component → attributes added; the value is Taro's default expression ('' = none, 'true' = a boolean, default true). */
export type Attributes = Readonly<Record<string, Readonly<Record<string, string>>>>;

function names(...attributes: readonly string[]): Record<string, string> {
  return Object.fromEntries(attributes.map((attribute) => [attribute, '']));
}

const label = ['role', 'aria-label'];
const reference = ['aria-labelledby', 'aria-describedby'];

/**
 * View costs the most: one attribute is about 1 KB of base.wxml there (3 variants, 15 levels) and about 30 bytes
 * elsewhere. So View gets what a dialog, a live region and a home-made checkbox need, and the leaves get the rest.
 */
export const added: Attributes = {
  View: names(
    ...label,
    'aria-hidden',
    'aria-live',
    'aria-modal',
    'aria-checked',
    'aria-disabled',
    'aria-expanded',
  ),
  Text: names(...label, 'aria-hidden', 'aria-live'),
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

const touches = ['bindTouchStart', 'bindTouchEnd', 'bindTouchCancel', 'bindLongTap'];

/**
 * Left out, because no page uses it and it is repeated in every level: gestures by hand (movable-view does the
 * dragging without setData), JS animations (CSS does them), what only the Skyline renderer reads.
 * View keeps bindTouchMove: its `catchMove` variant is made from it. A test refuses the matching props in src.
 */
export const dropped: Readonly<Record<string, readonly string[]>> = {
  View: [...touches, 'animation', 'bindAnimationStart', 'bindAnimationIteration'],
  Text: [...touches, 'bindTouchMove', 'overflow', 'max-lines'],
  Image: [...touches, 'bindTouchMove'],
  Label: [...touches, 'bindTouchMove'],
};

/** ScrollView is in base.wxml whether used or not, with some 60 attributes on four levels: only these stay. */
export const kept: Readonly<Record<string, readonly string[]>> = {
  ScrollView: [
    ...['scroll-x', 'scroll-y', 'scroll-top', 'scroll-into-view', 'scroll-with-animation'],
    ...['enhanced', 'show-scrollbar', 'bounces', 'bindScroll', 'bindScrollToLower'],
  ],
};

/** A component's attributes by name, as Taro keeps them: one object in the build, one in the app. */
export type Components = Record<string, Record<string, string>>;

/** Brings Taro's components in line with the table, in place. */
export function settleAttributes(components: Components): void {
  for (const [name, attributes] of Object.entries(components)) {
    for (const attribute of Object.keys(attributes)) {
      const unwanted =
        dropped[name]?.includes(attribute) === true || kept[name]?.includes(attribute) === false;
      if (unwanted) delete attributes[attribute];
    }
  }
  for (const [name, attributes] of Object.entries(added))
    Object.assign((components[name] ??= {}), attributes);
}
