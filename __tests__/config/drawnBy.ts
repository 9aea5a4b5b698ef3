import { createRequire } from 'node:module';
import vm from 'node:vm';
import React, { createElement, useState, type ReactNode } from 'react';

interface Reconciler {
  createContainer(...args: unknown[]): unknown;
  updateContainer(element: ReactNode, container: unknown, parent: null, done: null): void;
  flushSync(work: () => void): void;
}

interface HostNode {
  text: string;
  children: HostNode[];
}

const node = (text = ''): HostNode => ({ text, children: [] });

const textOf = ({ text, children }: HostNode): string => (text === '' ? children.map(textOf).join('') : text);

const remove = (parent: HostNode, child: HostNode): void =>
  void parent.children.splice(parent.children.indexOf(child), 1);

const append = (parent: HostNode, child: HostNode): void => void parent.children.push(child);

const none = (): null => null;

/** A renderer into plain objects, with the capabilities of @tarojs/react. */
const host = {
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  supportsMicrotasks: true,
  isPrimaryRenderer: true,
  scheduleMicrotask: queueMicrotask,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  noTimeout: -1,
  getRootHostContext: () => ({}),
  getChildHostContext: (context: object) => context,
  getPublicInstance: (instance: HostNode) => instance,
  getCurrentEventPriority: () => 16,
  prepareForCommit: none,
  resetAfterCommit: none,
  shouldSetTextContent: () => false,
  createInstance: () => node(),
  createTextInstance: (text: string) => node(text),
  appendInitialChild: append,
  appendChild: append,
  appendChildToContainer: append,
  finalizeInitialChildren: () => false,
  prepareUpdate: () => ({}),
  commitUpdate: none,
  commitTextUpdate: (instance: HostNode, _before: string, text: string) => void (instance.text = text),
  removeChild: remove,
  removeChildFromContainer: remove,
  clearContainer: (root: HostNode) => void (root.children = []),
  detachDeletedInstance: none,
};

/**
 * Draws a component, changes its state, and removes it.
 * @param source of react-reconciler
 * @returns what was there after each of the three
 */
export function drawnBy(source: string): string[] {
  const module = { exports: {} as (config: object) => Reconciler };
  const run = vm.runInThisContext(`(function(module,exports,require){${source}\n})`) as (
    ...args: unknown[]
  ) => void;
  run(module, module.exports, createRequire(__filename));
  const reconciler = module.exports(host);
  const root = node();
  let change = (_to: string): void => undefined;
  const Words = (): ReactNode => {
    const [word, setWord] = useState('b');
    change = setWord;
    return createElement(React.Fragment, null, createElement('view', null, 'a '), word);
  };
  const container = reconciler.createContainer(root, 1, null, false, null, '', none, null);
  const draw = (element: ReactNode): void =>
    reconciler.flushSync(() => reconciler.updateContainer(element, container, null, null));
  draw(createElement(Words));
  const first = textOf(root);
  reconciler.flushSync(() => change('c'));
  const second = textOf(root);
  draw(null);
  return [first, second, textOf(root)];
}
