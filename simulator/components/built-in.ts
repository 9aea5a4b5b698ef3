import type { Phone } from '../phone/phone';
import type { GlassElement } from '../phone/glass-easel';

/** What a built-in component can see of itself and do. */
export interface Host {
  dom: HTMLElement;
  tag: string;
  phone: Phone;
  /** Raw value of a template attribute, with its type; `undefined` when absent. */
  attribute(name: string): unknown;
  text(name: string, fallback?: string): string;
  number(name: string, fallback: number): number;
  isOn(name: string, fallback?: boolean): boolean;
  dataset(): Record<string, unknown>;
  /** Writes or removes a DOM attribute of the component's own, such as its role. */
  write(name: string, value: string | undefined): void;
  /** Sends the component's own event; it does not bubble, as WeChat's do not. */
  trigger(event: string, detail?: unknown, options?: { bubbles?: boolean }): void;
  /** Adds classes beside those of the template; an empty text takes them away. */
  temporaryClass(names: string): void;
  /** Class names of an attribute as they are drawn: those of an isolated component carry its prefix. */
  scoped(names: string): string;
  /** A page's URL for a resource named in an attribute. */
  resource(path: string): string;
}

/** A built-in's reaction to its template. */
export interface BuiltIn {
  /** An attribute was set or changed. */
  changed?(name: string): void;
  /** Attributes that a field inside shows to the outside, so that the host must not show them too. */
  claims?: RegExp;
}

export type BuiltInFactory = (host: Host) => BuiltIn | undefined;

/** The DOM event that follows a tap which the mini program has seen; built-ins act on it. */
export const tapEvent = 'wechat-tap';

/** Runs a built-in's own action after a tap on it. */
export function onTap(host: Host, action: (event: CustomEvent) => void): void {
  host.dom.addEventListener(tapEvent, (event) => action(event as CustomEvent));
}

const hosts = new WeakMap<Element, Host>();

/** Gives the component a role unless the template gives one. */
export function writeRole(host: Host, role: string): void {
  if (host.attribute('role') === undefined && host.attribute('aria-role') === undefined)
    host.write('role', role);
}

export function hostOf(dom: Element): Host | undefined {
  return hosts.get(dom);
}

/** Nearest enclosing built-in of a kind, such as the form around a button. */
export function enclosing(dom: Element, selector: string): Host | undefined {
  const found = dom.parentElement?.closest(selector);
  return found === null || found === undefined ? undefined : hosts.get(found);
}

/** How an attribute's value reads as text. */
export function attributeText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  return JSON.stringify(value) ?? '';
}

function attributeOf(glass: GlassElement, name: string): unknown {
  return glass.getAttribute(name) ?? undefined;
}

export function createHost(
  dom: HTMLElement,
  glass: GlassElement,
  phone: Phone,
  trigger: (type: string, detail: unknown, bubbles: boolean) => void,
): Host {
  const attribute = (name: string): unknown => attributeOf(glass, name);
  const host: Host = {
    dom,
    tag: dom.localName.replace(/^wx-/, ''),
    phone,
    attribute,
    text: (name, fallback = '') => {
      const value = attribute(name);
      return value === undefined || value === true ? fallback : attributeText(value);
    },
    number: (name, fallback) => {
      const value = attribute(name);
      const number = Number(value);
      return value === undefined || value === '' || Number.isNaN(number) ? fallback : number;
    },
    isOn: (name, fallback = false) => {
      const value = attribute(name);
      return value === undefined ? fallback : Boolean(value);
    },
    dataset: () => ({ ...glass.dataset }),
    write: (name, value) => {
      if (value === undefined) Element.prototype.removeAttribute.call(dom, name);
      else Element.prototype.setAttribute.call(dom, name, value);
    },
    trigger: (type, detail = {}, { bubbles = false } = {}) => trigger(type, detail, bubbles),
    // 3 is glass-easel's segment for temporary classes.
    temporaryClass: (names) => glass.setNodeClass(names, 3),
    scoped: (names) => {
      const prefix = phone.program.styleScopes[glass.ownerShadowRoot?.getHostNode().is ?? ''];
      if (prefix === undefined) return names;
      return names.replace(/\S+/g, (name) => `${prefix}--${name}`);
    },
    resource: (path) => phone.screen.resource(path, dom),
  };
  hosts.set(dom, host);
  return host;
}
