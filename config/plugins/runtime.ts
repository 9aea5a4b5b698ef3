/**
 * Runs in the app before it is created, in place of @tarojs/plugin-platform-weapp/dist/runtime. That file also brings a
 * table of every attribute of every WeChat component (11 KB); here the app is told only the set of its own templates.
 */
import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils';
import { FormElement, TaroElement } from '@tarojs/runtime';
import { hooks, internalComponents, mergeReconciler } from '@tarojs/shared';
import { transferHydrateData } from './pageMeta';

/** Attribute names by component, put in by templates.ts. */
declare const TEMPLATE_ATTRIBUTES: Readonly<Record<string, readonly string[]>>;

mergeReconciler({ ...hostConfig, transferHydrateData });

const components: Record<string, Record<string, string>> = internalComponents;
for (const name of Object.keys(components)) delete components[name];
for (const [name, attributes] of Object.entries(TEMPLATE_ATTRIBUTES)) {
  components[name] = Object.fromEntries(attributes.map((attribute) => [attribute, '']));
}

/**
 * Taro sends every typed character back to the page (`this.value = …` in its FormElement): a setData per batch of
 * keys, flicker and lost characters on slow phones (NervJS/taro #13979, #16809). WeChat's input already shows what
 * was typed, so here the element only remembers it: `onInput` reports as before, a re-render keeps the text, and
 * a value the app sets itself still goes out. To clear a field, give it a new key: its value was never sent.
 */
hooks.tap('patchElement', (element: TaroElement) => {
  if (!(element instanceof FormElement)) return;
  element.dispatchEvent = (event) => {
    const typed: unknown = event.mpEvent?.detail?.value;
    if (event.mpEvent && (event.type === 'input' || event.type === 'change')) element.props.value = typed;
    return TaroElement.prototype.dispatchEvent.call(element, event);
  };
});
