import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { added, dropUnused } from '../../config/plugins/attributes';
import { createSaid } from '../../config/plugins/said';
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

  const dropped = (tags: readonly string[], ...texts: string[]) => {
    const some = components();
    dropUnused(some, new Set(tags), createSaid(texts));
    return some;
  };

  test('keeps the components that webpack found in use, and what the compiled modules can name of them', () => {
    const page = 'jsx(View, { hoverClass: a, "aria-live": b }); jsx(Input, { onInput, confirmType })';
    expect(dropped(['view', 'input'], page)).toEqual({
      View: { 'hover-class': '', 'aria-live': '' },
      Input: { 'confirm-type': '', bindInput: '' },
    });
  });

  test('keeps all that a library can put together', () => {
    const library = 'for (const name of names) props["on" + name] = listeners[name];';
    expect(dropped(['view', 'input'], library)).toEqual({
      View: { bindTouchMove: '', bindTouchStart: '' },
      Input: { bindInput: '', bindFocus: '' },
    });
  });

  test('keeps the touches that catchMove stands on', () => {
    expect(dropped(['view'], '{ catchMove: true }').View).toEqual({ bindTouchMove: '' });
  });
});
