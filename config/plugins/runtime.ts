/**
 * Runs in the app, before it is created (Taro imports it behind its own runtime; see templates.ts).
 */
import { FormElement, TaroElement } from '@tarojs/runtime';
import { hooks, internalComponents } from '@tarojs/shared';
import { settleAttributes } from './attributes';

settleAttributes(internalComponents);

/**
 * Taro sends every typed character back to the page (`this.value = …` in its FormElement): a setData per batch of
 * keys, flicker and lost characters on slow phones (NervJS/taro #13979, #16809). WeChat's input already shows what
 * was typed, so here the element only remembers it: `onInput` reports as before, a re-render keeps the text, and
 * a value the app sets itself still goes out.
 */
hooks.tap('patchElement', (element: TaroElement) => {
  if (!(element instanceof FormElement)) return;
  element.dispatchEvent = (event) => {
    const typed: unknown = event.mpEvent?.detail?.value;
    if (event.mpEvent && (event.type === 'input' || event.type === 'change')) element.props.value = typed;
    return TaroElement.prototype.dispatchEvent.call(element, event);
  };
});
