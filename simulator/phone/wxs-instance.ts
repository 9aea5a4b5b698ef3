import { domOf, glassEasel } from './glass-easel';
import type { Component, GlassElement } from './glass-easel';

/** Segments in which glass-easel keeps styles and classes beside those of the template. */
const OWN_SEGMENT = 1;

/** What a WXS script knows of an element. */
export interface WxsInstance {
  readonly [method: string]: (...args: never[]) => unknown;
}

interface Own {
  readonly instance: WxsInstance;
  readonly state: Record<string, unknown>;
}

const known = new WeakMap<GlassElement, Own>();

const words = (names: string | readonly string[]): string[] =>
  typeof names === 'string' ? names.split(/\s+/) : [...names];

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function styleText(style: string | Readonly<Record<string, unknown>>): string {
  if (typeof style === 'string') return style;
  return Object.entries(style)
    .map(([name, value]) => `${dashed(name)}: ${String(value)}`)
    .join('; ');
}

function callMethod(component: Component, name: string, ...values: unknown[]): void {
  const method: unknown = glassEasel.Component.getMethod(component, name);
  if (typeof method === 'function') Reflect.apply(method, component.getMethodCaller(), values);
}

/**
 * The element as a WXS script sees it, the same for each call
 * (developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html).
 */
export function wxsInstanceOf(glass: GlassElement): WxsInstance {
  const found = known.get(glass) ?? { instance: createInstance(glass), state: {} };
  known.set(glass, found);
  return found.instance;
}

function createInstance(glass: GlassElement): WxsInstance {
  const component = glass.asGeneralComponent();
  const classes = new Set<string>();
  const writeClasses = (): void => glass.setNodeClass([...classes], OWN_SEGMENT);
  const select = (selector: string): GlassElement[] =>
    component?.getShadowRoot()?.querySelectorAll(selector) ?? [];
  const instance: WxsInstance = {
    selectComponent: (selector: string) => {
      const [first] = select(selector);
      return first === undefined ? null : wxsInstanceOf(first);
    },
    selectAllComponents: (selector: string) => select(selector).map(wxsInstanceOf),
    setStyle: (style: string | Readonly<Record<string, unknown>>) => {
      glass.setNodeStyle(styleText(style), OWN_SEGMENT);
      return instance;
    },
    addClass: (names: string | readonly string[]) => {
      words(names).forEach((name) => classes.add(name));
      writeClasses();
      return instance;
    },
    removeClass: (names: string | readonly string[]) => {
      words(names).forEach((name) => classes.delete(name));
      writeClasses();
      return instance;
    },
    hasClass: (name: string) => classes.has(name) || (domOf(glass)?.classList.contains(name) ?? false),
    getDataset: () => ({ ...glass.dataset }),
    getState: () => known.get(glass)?.state,
    callMethod: (name: string, value?: unknown) => component !== null && callMethod(component, name, value),
    triggerEvent: (name: string, detail?: unknown) => component?.triggerEvent(name, detail),
    requestAnimationFrame: (draw: () => void) => window.requestAnimationFrame(draw),
    setTimeout: (call: () => void, ms: number) => window.setTimeout(call, ms),
    clearTimeout: (timer: number) => window.clearTimeout(timer),
    getBoundingClientRect: () => domOf(glass)?.getBoundingClientRect().toJSON() as unknown,
    getComputedStyle: (names: readonly string[]) => {
      const dom = domOf(glass);
      const style = dom === undefined ? undefined : getComputedStyle(dom);
      return Object.fromEntries(names.map((name) => [name, style?.getPropertyValue(dashed(name)) ?? '']));
    },
  };
  return instance;
}
