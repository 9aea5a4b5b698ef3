import { playAnimation } from '../components/animation';
import { createHost } from '../components/built-in';
import type { BuiltIn } from '../components/built-in';
import { builtIns } from '../components/index';
import { isWechatTag } from '../tags';
import { lengthsOf } from '../compile/lengths';
import { dispatchEvent } from './events';
import { CurrentWindowBackendContext } from './glass-easel';
import type { GlassElement } from './glass-easel';
import type { Phone } from './phone';
import { recordUnsupported } from './records';

type Backend = InstanceType<typeof CurrentWindowBackendContext>;
type BackendElement = Parameters<Backend['associateValue']>[0];

/** Events that the browser itself produces; all others come from the phone's gestures and built-ins. */
const browserEvent = /^(transition|animation)/;

const tagPattern = /^[a-z][\w-]*$/;

function drawnTag(tag: string): string {
  if (isWechatTag(tag)) return `wx-${tag}`;
  return tagPattern.test(tag) && tag.includes('-') ? tag : `wx-${tag}`;
}

function eventDetail(event: Event): unknown {
  if (event instanceof TransitionEvent)
    return { elapsedTime: event.elapsedTime, propertyName: event.propertyName };
  if (event instanceof AnimationEvent)
    return { elapsedTime: event.elapsedTime, animationName: event.animationName };
  return {};
}

const listening = new WeakMap<HTMLElement, Set<string>>();

function listenInBrowser(dom: HTMLElement, type: string): void {
  const types = listening.get(dom) ?? new Set();
  if (types.has(type)) return;
  listening.set(dom, types.add(type));
  dom.addEventListener(type, (event) => {
    const glass = (event.target as unknown as BackendElement | null)?.__wxElement;
    if (event.target === dom && glass !== undefined) {
      dispatchEvent(glass, type, eventDetail(event), { bubbles: true });
    }
  });
}

/** Attributes that have a setter of their own in glass-easel, beside its map of template attributes. */
const direct = new Set(['id', 'class', 'style', 'wx-host']);

const roleAttribute = (name: string): string => (name === 'aria-role' ? 'role' : name);

// An ARIA state is a word, not the presence of an attribute.
const ariaText = (name: string, raw: unknown, text: string): string =>
  name.startsWith('aria-') && raw === true ? 'true' : text;

/** Gives a built-in's DOM element its behaviour; template attributes reach it with their types. */
function mount(dom: HTMLElement, glass: GlassElement, phone: Phone): void {
  const host = createHost(dom, glass, phone, (type, detail, bubbles) => {
    dispatchEvent(glass, type, detail, { bubbles });
  });
  const ended = (): void => void dispatchEvent(glass, 'transitionend', {}, { bubbles: true });
  const builtIn: BuiltIn = builtIns[host.tag]?.(host) ?? {};
  dom.setAttribute = (name, value) => {
    // glass-easel writes an absent value as an empty text, which would read as "on".
    const absent = !direct.has(name) && host.attribute(name) === undefined;
    const drawn = name === 'style' ? lengthsOf(value) : ariaText(name, host.attribute(name), value);
    if (builtIn.claims?.test(name) !== true) host.write(roleAttribute(name), absent ? undefined : drawn);
    builtIn.changed?.(name);
    if (name === 'animation') void playAnimation(dom, host.attribute(name), ended);
  };
  dom.removeAttribute = (name) => {
    const isFalse = name.startsWith('aria-') && host.attribute(name) === false;
    if (builtIn.claims?.test(name) !== true) host.write(roleAttribute(name), isFalse ? 'false' : undefined);
    builtIn.changed?.(name);
  };
}

/** Component hosts carry styles in rpx as well. */
function mountStyle(dom: HTMLElement): void {
  const set = dom.setAttribute.bind(dom);
  dom.setAttribute = (name, value) => set(name, name === 'style' ? lengthsOf(value) : value);
}

/**
 * glass-easel's DOM backend with WeChat's tags, built-ins and style sheets in place of the browser's.
 */
export function createBackend(phone: Phone): Backend {
  const backend = new CurrentWindowBackendContext();
  const drawnSheets = new Map<string, number>();
  const appendSheet = backend.appendStyleSheetPath.bind(backend);
  const associate = backend.associateValue.bind(backend);

  backend.document = {
    ...backend.document,
    createElement: (tag) => document.createElement(drawnTag(tag)) as unknown as BackendElement,
    createTextNode: (text) => document.createTextNode(text) as unknown as BackendElement,
    createDocumentFragment: () => document.createDocumentFragment() as unknown as BackendElement,
  };
  backend.associateValue = (drawn, glass) => {
    associate(drawn, glass);
    const dom = drawn as unknown as HTMLElement;
    const tag = glass.asNativeNode()?.is;
    if (tag === undefined) {
      if (dom instanceof HTMLElement) mountStyle(dom);
      return;
    }
    if (builtIns[tag] === undefined) recordUnsupported(phone.records, `<${tag}>`);
    if (dom instanceof HTMLElement) mount(dom, glass, phone);
  };
  // A page's sheets are asked for again at every open.
  backend.appendStyleSheetPath = (path, scope) => {
    const drawn = drawnSheets.get(path);
    if (drawn !== undefined) return drawn;
    const index = appendSheet(path, scope);
    drawnSheets.set(path, index);
    return index;
  };
  // Anything else reaching the DOM would be heard twice: once from the browser, once from the built-in.
  backend.setListenerStats = (drawn, type) => {
    const dom = drawn as unknown;
    if (browserEvent.test(type) && dom instanceof HTMLElement) listenInBrowser(dom, type);
  };
  // requestAnimationFrame stands still in a hidden tab, and with it every setData callback.
  backend.render = (callback) => {
    window.setTimeout(() => callback(null), 0);
  };
  return backend;
}
