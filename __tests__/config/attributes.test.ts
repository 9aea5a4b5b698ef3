import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { added, dropUnused } from '../../config/plugins/attributes';
import { parseSource, sourceFiles } from './sourceFiles';

function isLost(component: string, prop: string): boolean {
  return (prop === 'role' || prop.startsWith('aria-')) && !(prop in (added[component] ?? {}));
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
  test('is carried by the templates: no role, label or state is lost on the way', () => {
    expect(sourceFiles('src').flatMap(lostProps)).toEqual([]);
  });

  test('would be caught here if it were lost', () => {
    const page = `import { Button, Text, View } from '@tarojs/components';
      export const page = (
        <View role="list" aria-labelledby="title" onClick={go}>
          <Text aria-checked>a</Text><Button aria-label="ok" /><Other aria-what="x" />
        </View>
      );`;
    expect(lostProps(parseSource('page.tsx', page))).toEqual([
      'page.tsx: <View aria-labelledby>',
      'page.tsx: <Text aria-checked>',
    ]);
  });
});

describe('a production build', () => {
  const components = () => ({
    View: { 'hover-class': '', 'aria-live': '', bindTouchMove: '', bindTouchStart: '', animation: '' },
    Input: { 'confirm-type': '', bindInput: '', bindFocus: '' },
    Video: { src: '' },
  });

  test('keeps of the templates what the sources name, whichever way they spell it', () => {
    const some = components();
    dropUnused(some, new Set(['View', 'Input', 'hoverClass', 'aria-live', 'onInput', 'confirmType']));
    expect(some).toEqual({
      View: { 'hover-class': '', 'aria-live': '' },
      Input: { 'confirm-type': '', bindInput: '' },
    });
  });

  test('keeps the touches that catchMove stands on', () => {
    const some = components();
    dropUnused(some, new Set(['View', 'catchMove']));
    expect(some.View).toEqual({ bindTouchMove: '' });
  });
});
