import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { added, dropped, kept } from '../../config/plugins/attributes';
import { parseSource, sourceFiles } from './sourceFiles';

/** `onTouchStart` → `bindTouchStart`, `scrollX` → `scroll-x`: a prop as the tables spell it. */
function tableName(prop: string): string {
  if (/^on[A-Z]/.test(prop)) return prop.replace(/^on/, 'bind');
  return prop.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Props that React or Taro handle for every component, outside the templates' own attributes. */
const everywhere = new Set([
  'key',
  'ref',
  'id',
  'class-name',
  'style',
  'hidden',
  'catch-move',
  'bindClick',
  'bindTap',
]);

function isLost(component: string, prop: string): boolean {
  const name = tableName(prop);
  if (everywhere.has(name)) return false;
  if (prop === 'role' || prop.startsWith('aria-')) return !(name in (added[component] ?? {}));
  if (dropped[component]?.includes(name)) return true;
  const stays = kept[component];
  return stays !== undefined && !stays.includes(name);
}

/** Props written in JSX that would never reach the page, as `file: <Component prop>`. */
function lostProps(source: ts.SourceFile): string[] {
  const components = new Set<string>();
  const lost: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText().includes('@tarojs/components')) {
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings))
        bindings.elements.forEach((one) => components.add(one.name.text));
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const component = node.tagName.getText();
      for (const attribute of components.has(component) ? node.attributes.properties : []) {
        if (!ts.isJsxAttribute(attribute)) continue;
        const prop = attribute.name.getText();
        if (isLost(component, prop)) lost.push(`${source.fileName}: <${component} ${prop}>`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lost;
}

describe('what the pages say in JSX', () => {
  test('is carried by the templates: no role, label, gesture or scroll option is lost on the way', () => {
    expect(sourceFiles('src').flatMap(lostProps)).toEqual([]);
  });

  test('would be caught here if it were lost', () => {
    const page = `import { ScrollView, Text, View } from '@tarojs/components';
      export const page = (
        <View role="list" aria-labelledby="title" onTouchStart={go} onClick={go}>
          <Text aria-checked>a</Text><ScrollView scrollY refresherEnabled /><Other aria-what="x" />
        </View>
      );`;
    expect(lostProps(parseSource('page.tsx', page))).toEqual([
      'page.tsx: <View aria-labelledby>',
      'page.tsx: <View onTouchStart>',
      'page.tsx: <Text aria-checked>',
      'page.tsx: <ScrollView refresherEnabled>',
    ]);
  });
});
