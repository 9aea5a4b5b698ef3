import parser from 'postcss-selector-parser';
import type { Attribute, Node, Selector } from 'postcss-selector-parser';

/** Tags a page of a mini program can hold and a sheet may name; the others of WeUI come from its web edition. */
const nativeTags = new Set([
  'page',
  ...['view', 'text', 'button', 'input', 'textarea', 'image', 'icon', 'label', 'navigator', 'form'],
  ...['checkbox', 'radio', 'switch', 'slider', 'scroll-view', 'movable-view', 'movable-area', 'picker'],
]);

/** Pseudo-classes and -elements that work on WeChat's elements. `:checked`, `:focus`, … never match there. */
const workingPseudos = new Set([
  ...['::before', '::after', ':before', ':after', ':not', ':empty', ':root'],
  ...[':first-child', ':last-child', ':nth-child', ':nth-last-child', ':only-child'],
]);

/** Attributes that reach the element: Taro's templates carry these (config/plugins/attributes.ts). */
const workingAttributes = new Set(['aria-checked', 'aria-disabled', 'aria-expanded', 'aria-selected']);

/** One selector of a rule, rewritten for WeChat. */
export interface WechatSelector {
  readonly selector: string;
  /** it belongs inside `@media (prefers-color-scheme: dark)` */
  readonly dark: boolean;
}

/**
 * Rewrites one selector list of WeUI (or of ours) into what works in a mini program that Taro renders:
 * - `[data-weui-theme="dark"]` → `page`, marked dark (Taro's View has no data attributes; the phone's setting rules)
 * - `[data-weui-theme="light"]` goes: it says what `page` says
 * - `[data-weui-mode="care"]` → `.care`
 * - `:active` → `.weui-active`, the hover-class (WeChat's experience score punishes `:active`)
 * - `[class^="weui-icon-"]` → one class selector for each icon in use
 * - selectors that can match nothing in WeChat (web tags, `:checked`, `[readonly]`, `:host`) go
 * @param list the rule's selector list
 * @param names the names in use, from `usedNames`
 */
export function wechatSelectors(list: string, names: readonly string[]): WechatSelector[] {
  const icons = names.filter((name) => name.startsWith('weui-icon-'));
  const found = new Map<string, WechatSelector>();
  parser((root) => {
    root.each((selector) => {
      if (isLight(selector)) return;
      const dark = rewriteThemes(selector);
      rewriteActive(selector);
      if (!canMatch(selector)) return;
      for (const text of withIcons(selector, icons)) found.set(`${dark} ${text}`, { selector: text, dark });
    });
  }).processSync(list);
  const rewritten = [...found.values()];
  return rewritten.filter(({ selector, dark }) => !dark || !found.has(`false ${selector}`));
}

function attributes(selector: Selector, name: string): Attribute[] {
  const all: Attribute[] = [];
  selector.walkAttributes((node) => {
    if (node.attribute === name) all.push(node);
  });
  return all;
}

function isLight(selector: Selector): boolean {
  return attributes(selector, 'data-weui-theme').some((node) => node.value === 'light');
}

function rewriteThemes(selector: Selector): boolean {
  const care = attributes(selector, 'data-weui-mode').filter((node) => node.value === 'care');
  care.forEach((node) => node.replaceWith(parser.className({ value: 'care' })));
  const dark = attributes(selector, 'data-weui-theme').filter((node) => node.value === 'dark');
  dark.forEach((node) => (care.length > 0 ? node.remove() : node.replaceWith(parser.tag({ value: 'page' }))));
  return dark.length > 0;
}

function rewriteActive(selector: Selector): void {
  selector.walkPseudos((node) => {
    if (node.value === ':active') node.replaceWith(parser.className({ value: 'weui-active' }));
  });
}

function canMatch(selector: Selector): boolean {
  let possible = true;
  selector.walk((node) => {
    if (!works(node)) possible = false;
  });
  return possible;
}

function works(node: Node): boolean {
  if (node.type === 'pseudo') return workingPseudos.has(node.value);
  if (node.type === 'tag') return nativeTags.has(node.value) || isFormula(node);
  if (node.type === 'attribute') return node.attribute === 'class' || workingAttributes.has(node.attribute);
  return true;
}

/** The `2n+1` of `:nth-child(2n+1)` is parsed as tags. */
function isFormula(node: Node): boolean {
  const pseudo = node.parent?.parent;
  return pseudo?.type === 'pseudo' && pseudo.value.startsWith(':nth-');
}

function withIcons(selector: Selector, icons: readonly string[]): string[] {
  const patterns = attributes(selector, 'class');
  if (patterns.length === 0) return [selector.toString().trim()];
  return icons.map((icon) => {
    const copy = selector.clone();
    attributes(copy, 'class').forEach((node, index) =>
      index === 0 ? node.replaceWith(parser.className({ value: icon })) : node.remove(),
    );
    return copy.toString().trim();
  });
}
