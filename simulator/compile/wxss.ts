import postcss, { CssSyntaxError } from 'postcss';
import type { AtRule, ChildNode, Root } from 'postcss';
import { posix } from 'node:path';
import type { Problem } from '../program';
import { lengthsOf } from './lengths';
import { mapSelectors, prefixClasses, wechatSelectors } from './selectors';
import { themeRules } from './themes';

/** Where a sheet applies: everywhere, on one page, or inside one isolated component. */
export type SheetScope =
  { kind: 'app' } | { kind: 'page'; route: string } | { kind: 'component'; prefix: string };

type ReadSheet = (file: string) => string | undefined;

const importTarget = /^(?:url\()?\s*['"]?([^'")]+)['"]?\s*\)?/;

function importedPath(rule: AtRule, from: string): string | undefined {
  const target = importTarget.exec(rule.params)?.[1];
  if (target === undefined || /^(https?:)?\/\//.test(target)) return undefined;
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target);
}

function inlineImports(
  root: Root,
  file: string,
  read: ReadSheet,
  seen: readonly string[],
  problems: Problem[],
) {
  root.walkAtRules('import', (rule) => {
    const path = importedPath(rule, file);
    if (path === undefined || seen.includes(path)) {
      rule.remove();
      return;
    }
    const text = read(path);
    if (text === undefined) {
      const { line = 1, column = 1 } = rule.source?.start ?? {};
      problems.push({ file, line, column, message: `@import: ${path} is not found` });
      rule.remove();
      return;
    }
    const imported = parse(text, path, problems);
    inlineImports(imported, path, read, [...seen, path], problems);
    rule.replaceWith(imported.nodes);
  });
}

function parse(text: string, file: string, problems: Problem[]): Root {
  try {
    return postcss.parse(text, { from: undefined });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    problems.push({ file, line: error.line ?? 1, column: error.column ?? 1, message: error.reason });
    return postcss.root();
  }
}

const outsideScope = (node: ChildNode): boolean =>
  node.type === 'atrule' && /^(-webkit-)?(keyframes|font-face|charset)$/.test(node.name);

// Sheets of hidden pages stay in the document, so a page's own rules must reach that page only.
function limitToPage(root: Root, route: string): Root {
  const free = root.nodes.filter(outsideScope);
  const bound = root.nodes.filter((node) => !outsideScope(node));
  const limit = postcss.atRule({ name: 'scope', params: `([data-route="${route}"])`, nodes: bound });
  return postcss.root({ nodes: [...free, limit] });
}

/**
 * Turns one WXSS file into CSS: rpx and vh, `page` and built-in tag names, imports, themes and scope.
 * @param file path inside dist, with extension
 * @param read gives the text of another sheet inside dist
 */
export function compileSheet(
  file: string,
  text: string,
  scope: SheetScope,
  read: ReadSheet,
): { css: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const root = parse(text, file, problems);
  inlineImports(root, file, read, [file], problems);
  mapSelectors(root, wechatSelectors);
  if (scope.kind === 'component') mapSelectors(root, prefixClasses(scope.prefix));
  themeRules(root);
  root.walkDecls((declaration) => {
    declaration.value = lengthsOf(declaration.value);
  });
  const limited = scope.kind === 'page' ? limitToPage(root, scope.route) : root;
  return { css: limited.toString(), problems };
}
