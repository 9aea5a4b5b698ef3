import postcss from 'postcss';
import type { AtRule, Container, Rule } from 'postcss';
import { PurgeCSS } from 'purgecss';
import { repairCareMode } from './care';
import { wechatSelectors } from './selectors';

/** Style sheets by file name, e.g. `app.wxss`. */
export type Sheets = Readonly<Record<string, string>>;

const wrapper = 'sheet';

/**
 * Makes the sheets of a build fit for WeChat, in this order (each step needs the one before):
 * 1. WeUI's care mode gets its light colours (`care.ts`)
 * 2. selectors are rewritten (`selectors.ts`): themes become media queries, `:active` becomes a hover-class
 * 3. PurgeCSS drops the rules whose classes and tags src does not use, then the keyframes and variables that are not needed
 * 4. rules and at-rules left empty go
 * WeUI's licence notice (the comment that begins with an exclamation mark) stays, as the MIT licence asks.
 * @param sheets all sheets of one build: a variable may be set in one and used in another
 * @param names the names in use, from `usedNames`
 */
export async function fitSheets(sheets: Sheets, names: readonly string[]): Promise<Sheets> {
  const root = postcss.root();
  for (const [name, css] of Object.entries(sheets)) {
    const sheet = postcss.parse(css, { from: name });
    repairCareMode(sheet);
    sheet.walkRules((rule) => rewriteRule(rule, names));
    root.append(postcss.atRule({ name: wrapper, params: name, nodes: sheet.nodes }));
  }
  const purged = postcss.parse(await purge(root.toString(), names));
  dropEmpty(purged);
  const fitted = Object.fromEntries(Object.keys(sheets).map((name) => [name, '']));
  purged.walkAtRules(wrapper, (sheet) => {
    fitted[sheet.params] = postcss.root({ nodes: sheet.nodes ?? [] }).toString();
  });
  return fitted;
}

function rewriteRule(rule: Rule, names: readonly string[]): void {
  const { parent } = rule;
  if (parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)) return;
  const rewritten = wechatSelectors(rule.selector, names);
  const listOf = (dark: boolean): string =>
    rewritten
      .filter((one) => one.dark === dark)
      .map((one) => one.selector)
      .join(',');
  if (listOf(true) !== '') {
    const media = postcss.atRule({ name: 'media', params: '(prefers-color-scheme: dark)' });
    media.append(postcss.rule({ selector: listOf(true), nodes: rule.clone().nodes }));
    rule.after(media);
  }
  if (listOf(false) === '') rule.remove();
  else rule.selector = listOf(false);
}

async function purge(css: string, names: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: names.join(' '), extension: 'names' }],
    extractors: [{ extensions: ['names'], extractor: (text: string) => text.split(' ') }],
    css: [{ raw: css }],
    keyframes: true,
    variables: true,
    // `page` is WeChat's own; the states come from aria attributes, whose values are data.
    safelist: { standard: ['page'], variables: names.map((name) => `--${name}`) },
    dynamicAttributes: ['aria-checked', 'aria-disabled', 'aria-expanded', 'aria-selected'],
  });
  return result?.css ?? '';
}

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'rule' && node.type !== 'atrule') return;
    if (node.nodes === undefined) return;
    dropEmpty(node);
    const empty = node.nodes.every((child) => child.type === 'comment' && !child.text.startsWith('!'));
    if (empty && !(node.type === 'atrule' && node.name === wrapper)) node.remove();
  });
}
