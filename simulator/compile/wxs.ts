import { parse } from 'acorn';
import type { Node, Position } from 'acorn';
import type { Problem } from '../program';

/** A part of a text that is replaced. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Every node of a tree. */
function* nodesOf(node: Node): Generator<Node & Record<string, unknown>> {
  if (!isNode(node)) return;
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

const isNamed = (value: unknown, name: string): value is Node => isNode(value) && value['name'] === name;

/** `x.constructor` is a text in WXS, such as `'Array'` (developers.weixin.qq.com/miniprogram/dev/reference/wxs/06datatype.html). */
function constructorName(node: Record<string, unknown>): Edit[] {
  const { type, computed, property } = node;
  if (type !== 'MemberExpression' || computed === true || !isNamed(property, 'constructor')) return [];
  return [{ start: property.end, end: property.end, text: '.name' }];
}

/** glass-easel knows scripts by their path without the extension. */
function requiredName(node: Record<string, unknown>): Edit[] {
  const { type, callee } = node;
  const [name] = Array.isArray(node['arguments']) ? (node['arguments'] as unknown[]) : [];
  if (type !== 'CallExpression' || !isNamed(callee, 'require') || !isNode(name)) return [];
  const { value, start, end } = name;
  return typeof value === 'string' ? [{ start, end, text: JSON.stringify(value.replace(/\.wxs$/, '')) }] : [];
}

/**
 * Turns a WXS script into JavaScript that glass-easel runs.
 *
 * @param file for the problem of a script that cannot be parsed, which is then empty
 */
export function compileWxs(file: string, source: string): { code: string; problems: Problem[] } {
  try {
    const tree = parse(source, { ecmaVersion: 2015 });
    const edits = [...nodesOf(tree)].flatMap((node) => [...constructorName(node), ...requiredName(node)]);
    return { code: edited(source, edits), problems: [] };
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { message, loc } = error;
    return { code: '', problems: [{ file, line: loc.line, column: loc.column + 1, message }] };
  }
}

const isParseError = (error: unknown): error is SyntaxError & { readonly loc: Position } =>
  error instanceof SyntaxError && 'loc' in error;

const edited = (source: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);

const INLINE = /(<wxs\b[^>]*[^/]>)([\s\S]*?)(<\/wxs>)/g;

/** The same for the scripts inside a template. */
export function compileInlineWxs(file: string, template: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = template.replace(INLINE, (_all, open: string, source: string, close: string, at: number) => {
    const script = compileWxs(file, source);
    const linesBefore = template.slice(0, at + open.length).split('\n').length - 1;
    problems.push(...script.problems.map((problem) => ({ ...problem, line: problem.line + linesBefore })));
    return open + script.code + close;
  });
  return { text, problems };
}
