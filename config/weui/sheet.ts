import postcss from 'postcss';
import type { AtRule, Container, Root, Rule } from 'postcss';
import type { Said } from '../plugins/said';
import { toTag } from '../plugins/attributes';
import { repairCareMode } from './care';
import { purge } from './purge';
import { wechatSelectors } from './selectors';

/** Style sheets by file name, e.g. `app.wxss`. */
export type Sheets = Readonly<Record<string, string>>;

/** The at-rule around WeUI's rules, from mark.cjs; here it becomes a numbered place for them. */
const mark = 'weui';

/**
 * Makes WeUI fit for WeChat, in this order (each step needs the one before):
 * 1. its care mode gets its light colours (`care.ts`)
 * 2. selectors are rewritten (`selectors.ts`): themes become media queries, `:active` becomes a hover-class
 * 3. the rules that nothing in the package can use go (`purge.ts`)
 * 4. rules and at-rules left empty go
 * All other rules, of the app and of libraries, stay as they are. WeUI's licence notice (the comment that begins with an
 * exclamation mark) stays, as the MIT licence asks.
 * @param sheets all sheets of one build: a variable may be set in one and used in another
 * @param said the names in the compiled modules
 */
export async function fitSheets(sheets: Sheets, said: Said): Promise<Sheets> {
  const weui = postcss.root();
  const parsed = Object.entries(sheets).map(([file, css]) => [file, takeWeui(css, file, weui)] as const);
  repairCareMode(weui);
  const names = classNames(said);
  weui.walkRules((rule) => rewriteRule(rule, names));
  const others = parsed.map(([, sheet]) => sheet.toString()).join('\n');
  const purged = postcss.parse(await purge(weui.toString(), said, names, others));
  dropEmpty(purged);
  return Object.fromEntries(parsed.map(([file, sheet]) => [file, putBack(sheet, purged)]));
}

/** Moves WeUI's rules out of a sheet; a numbered at-rule in it, and around them, says where they were. */
function takeWeui(css: string, from: string, weui: Root): Root {
  const sheet = postcss.parse(css, { from });
  sheet.walkAtRules(mark, (marked) => {
    const params = String(weui.nodes.length);
    weui.append(postcss.atRule({ name: mark, params, nodes: marked.nodes ?? [] }));
    marked.replaceWith(postcss.atRule({ name: mark, params }));
  });
  return sheet;
}

function putBack(sheet: Root, weui: Root): string {
  sheet.walkAtRules(mark, (place) => {
    weui.walkAtRules(mark, (rules) => {
      if (rules.params === place.params) place.before(rules.nodes ?? []);
    });
    place.remove();
  });
  return sheet.toString().trimStart();
}

/** The words, and for each component its tag: WeUI has rules for `button` and for `icon`. */
const classNames = ({ words }: Said): string[] => [
  ...new Set([...words].flatMap((word) => (/^[A-Z]/.test(word) ? [word, toTag(word)] : [word]))),
];

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

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'rule' && node.type !== 'atrule') return;
    if (node.nodes === undefined) return;
    dropEmpty(node);
    const empty = node.nodes.every((child) => child.type === 'comment' && !child.text.startsWith('!'));
    if (empty && !(node.type === 'atrule' && node.name === mark)) node.remove();
  });
}
