import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { PageNode } from './miniProgram';

/** An element's tag and its attributes after their expressions were worked out. */
export interface RenderedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Template {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

function readTemplates(wxml: string): ReadonlyMap<string, Template> {
  const found = [...wxml.matchAll(/<template name="([^"]+)">\s*<([\w-]+) ([^>]*)>/g)];
  return new Map(
    found.map(([, name = '', tag = '', text = '']) => {
      const attributes = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
      return [name, { tag, attributes: attributes.map(([, key = '', value = '']) => [key, value] as const) }];
    }),
  );
}

/**
 * Works out what a node of the page's data becomes in the package's own base.wxml, with its own utils.wxs: an
 * attribute arrives only when the template names it and the data carries it under the same alias.
 */
export function createRenderer(dist: string): (node: PageNode) => RenderedElement {
  const templates = readTemplates(readFileSync(path.join(dist, 'base.wxml'), 'utf8'));
  const module = { exports: {} as unknown };
  vm.runInNewContext(readFileSync(path.join(dist, 'utils.wxs'), 'utf8'), { module });
  // In WXML a name that is not in the data is undefined, not an error.
  const evaluate = (expression: string, node: PageNode): unknown => {
    const scope = new Proxy({ i: node, xs: module.exports, c: 0 }, { has: () => true });
    return vm.runInNewContext(`with (scope) { (${expression}) }`, { scope });
  };

  const render = (name: string, node: PageNode): RenderedElement => {
    const template = templates.get(name);
    if (!template) throw new Error(`base.wxml has no template ${name}`);
    const values = template.attributes.map(([key, value]) => {
      const expression = /^{{(.*)}}$/.exec(value)?.[1];
      return [key, expression === undefined || key === 'data' ? value : evaluate(expression, node)] as const;
    });
    const attributes = Object.fromEntries(values);
    // Inputs choose one of two templates (with and without focus) by an expression of their own.
    return template.tag === 'template'
      ? render(String(attributes.is), node)
      : { tag: template.tag, attributes };
  };
  return (node) => render(`tmpl_0_${node.nn}`, node);
}
