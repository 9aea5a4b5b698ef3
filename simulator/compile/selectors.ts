import type { AtRule, Root, Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import type { Root as SelectorRoot } from 'postcss-selector-parser';
import { isWechatTag } from '../tags';

type SelectorEdit = (selectors: SelectorRoot) => void;

const isKeyframe = (rule: Rule): boolean =>
  rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);

/** Applies an edit to every selector of a sheet, leaving keyframe steps alone. */
export function mapSelectors(root: Root, edit: SelectorEdit): void {
  const processor = selectorParser(edit);
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) rule.selector = processor.processSync(rule.selector);
  });
}

/** `page` and built-in tag names become the tags the phone draws. */
export const wechatSelectors: SelectorEdit = (selectors) => {
  selectors.walkTags((tag) => {
    if (isWechatTag(tag.value)) tag.value = `wx-${tag.value}`;
  });
};

/** Classes of an isolated component get its prefix; `:host` is the component's own element. */
export function prefixClasses(prefix: string): SelectorEdit {
  return (selectors) => {
    selectors.walkClasses((name) => {
      name.value = `${prefix}--${name.value}`;
    });
    selectors.walkPseudos((pseudo) => {
      if (pseudo.value !== ':host') return;
      pseudo.replaceWith(
        selectorParser.attribute({
          attribute: 'wx-host',
          operator: '=',
          value: prefix,
          quoteMark: '"',
          raws: {},
        }),
      );
    });
  };
}

/** Each selector of a list, with `before` put in front of it. */
export function prefixSelectors(rule: Rule, before: string): void {
  rule.selectors = rule.selectors.map((selector) => `${before} ${selector}`);
}
