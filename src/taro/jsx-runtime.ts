import { Fragment, jsx as create, jsxs as createStatic } from 'react/jsx-runtime';
import { createElement as createKeyed, type ElementType, type Key, type ReactNode } from 'react';

/*
 * React's JSX functions for the pages in another company's mini program: every class gets a prefix, so that no rule of the
 * company's style sheets reaches them and none of ours reaches a page of the company. The sheet of the package has the same
 * prefix (scripts/packages/pageAssets.ts). Only the npm package is compiled with this file.
 */

export const CLASS_PREFIX = 'idaas-';

const CLASS_PROPS = ['className', 'hoverClass', 'placeholderClass'] as const;

type Props = Readonly<Record<string, unknown>>;

/** @param classes `none` is WeChat's word for no class at all */
const prefixed = (classes: string): string =>
  classes.replaceAll(/\S+/g, (one) => (one === 'none' ? one : CLASS_PREFIX + one));

function withPrefix(type: ElementType, props: Props): Props {
  // A component of ours passes its classes on to one of WeChat's, where they get the prefix.
  if (typeof type !== 'string') return props;
  const renamed = CLASS_PROPS.flatMap((name) => {
    const classes = props[name];
    return typeof classes === 'string' ? [[name, prefixed(classes)] as const] : [];
  });
  return renamed.length > 0 ? { ...props, ...Object.fromEntries(renamed) } : props;
}

export const jsx = (type: ElementType, props: Props, key?: Key) => create(type, withPrefix(type, props), key);

export const jsxs = (type: ElementType, props: Props, key?: Key) =>
  createStatic(type, withPrefix(type, props), key);

/** What JSX becomes where a key follows a spread. */
export const createElement = (type: ElementType, props: Props, ...children: readonly ReactNode[]) =>
  createKeyed(type, withPrefix(type, props), ...children);

export { Fragment };
