import { domOf } from '../phone/glass-easel';
import type { Component, GlassElement } from '../phone/glass-easel';
import type { Phone } from '../phone/phone';

interface Fields {
  id?: boolean;
  dataset?: boolean;
  mark?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  properties?: string[];
  computedStyle?: string[];
  node?: boolean;
}

/** Takes whatever shape was asked for; the typings know which. */
type Answered = (result: never) => void;
/** A page or component, as app code knows it as `this`. */
type Caller = { _$?: Component } | object;

interface Question {
  scope: Component | undefined;
  /** Undefined asks for the page itself. */
  selector: string | undefined;
  all: boolean;
  fields: Fields;
  answered: Answered | undefined;
}

const rectFields: Fields = { id: true, dataset: true, rect: true, size: true };
const scrollFields: Fields = { id: true, dataset: true, scrollOffset: true };

function scrollOf(dom: HTMLElement) {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = dom;
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

function describe(glass: GlassElement, fields: Fields, phone: Phone): Record<string, unknown> {
  const dom = domOf(glass);
  const origin = phone.screen.origin();
  const rect = dom?.getBoundingClientRect();
  const result: Record<string, unknown> = {};
  if (fields.id) result.id = glass.id;
  if (fields.dataset) result.dataset = { ...glass.dataset };
  if (fields.mark) result.mark = { ...glass.collectMarks() };
  if (fields.rect && rect !== undefined) {
    Object.assign(result, {
      left: rect.left - origin.left,
      right: rect.right - origin.left,
      top: rect.top - origin.top,
      bottom: rect.bottom - origin.top,
    });
  }
  if (fields.size && rect !== undefined) Object.assign(result, { width: rect.width, height: rect.height });
  if (fields.scrollOffset && dom !== undefined) Object.assign(result, scrollOf(dom));
  for (const name of fields.properties ?? []) result[name] = propertyOf(glass, dom, name);
  for (const name of fields.computedStyle ?? []) {
    result[name] = dom === undefined ? '' : Reflect.get(getComputedStyle(dom), name);
  }
  return result;
}

function propertyOf(glass: GlassElement, dom: HTMLElement | undefined, name: string): unknown {
  const field = dom?.querySelector<HTMLInputElement>(':scope > .wx-field');
  return name === 'value' && field !== null && field !== undefined ? field.value : glass.getAttribute(name);
}

function describePage(fields: Fields, phone: Phone): Record<string, unknown> {
  const view = phone.screen.current();
  if (view === undefined) return {};
  const { width, height } = view.viewport.getBoundingClientRect();
  return {
    ...(fields.id ? { id: '' } : {}),
    ...(fields.dataset ? { dataset: {} } : {}),
    ...(fields.rect ? { left: 0, top: 0, right: width, bottom: height } : {}),
    ...(fields.size ? { width, height } : {}),
    ...(fields.scrollOffset ? scrollOf(view.scroller) : {}),
  };
}

function answer({ scope, selector, all, fields }: Question, phone: Phone): unknown {
  if (selector === undefined) return describePage(fields, phone);
  const root = scope?.getShadowRoot();
  const found = root?.querySelectorAll(selector) ?? [];
  if (all) return found.map((glass) => describe(glass, fields, phone));
  return found[0] === undefined ? null : describe(found[0], fields, phone);
}

/** Whether the page that a component stands in, or stood in, is still open. */
function isPageOpen(component: Component): boolean {
  const host = component.ownerShadowRoot?.getHostNode();
  return host === undefined ? domOf(component)?.isConnected === true : isPageOpen(host);
}

/** `wx.createSelectorQuery`: answers one task later, as a question to another layer is. */
export function selectorApis(phone: Phone) {
  return { createSelectorQuery: () => createQuery(phone, phone.pages.current()?.root.getComponent()) };
}

/** A query that looks inside one component; `in` moves it to another. */
export function createQuery(phone: Phone, start: Component | undefined) {
  let scope = start;
  const questions: Question[] = [];

  const reference = (selector: string | undefined, all: boolean) => {
    const ask = (fields: Fields, answered?: Answered) => {
      questions.push({ scope, selector, all, fields, answered });
      return query;
    };
    return {
      boundingClientRect: (answered?: Answered) => ask(rectFields, answered),
      scrollOffset: (answered?: Answered) => ask(scrollFields, answered),
      fields: ask,
      context: (answered?: Answered) => ask({}, answered),
      node: (answered?: Answered) => ask({ node: true }, answered),
      ref: (answered?: Answered) => ask({}, answered),
    };
  };

  const query = {
    in: (caller: Caller) => {
      scope = '_$' in caller ? caller._$ : undefined;
      return query;
    },
    select: (selector: string) => reference(selector, false),
    selectAll: (selector: string) => reference(selector, true),
    selectViewport: () => reference(undefined, false),
    exec: (done?: (results: unknown[]) => void) => {
      window.setTimeout(() => {
        // The view that would answer is gone with its page.
        if (scope !== undefined && !isPageOpen(scope)) return;
        const results = questions.map((question) => {
          const result = answer(question, phone);
          question.answered?.(result as never);
          return result;
        });
        done?.(results);
      }, 0);
      return reference(undefined, false);
    },
  };
  return query;
}
