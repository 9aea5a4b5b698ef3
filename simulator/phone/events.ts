import { Event } from './glass-easel';
import { wxsInstanceOf } from './wxs-instance';
import type { WxsInstance } from './wxs-instance';
import type { Component, GlassElement, ShadowedEvent } from './glass-easel';

export interface EventFields {
  /** Fields beside `detail`, such as `touches`. */
  extra?: Record<string, unknown>;
  bubbles?: boolean;
  /** Told what each listener returned; used to know whether anyone listened. */
  heard?: () => void;
}

/** Dispatches an event into the mini program. Returns false when a listener stopped the default. */
export function dispatchEvent(
  target: GlassElement,
  type: string,
  detail: unknown,
  fields: EventFields = {},
): boolean {
  const { extra, bubbles = false, heard } = fields;
  const event = new Event(type, detail, {
    bubbles,
    composed: bubbles,
    capturePhase: bubbles,
    ...(extra === undefined ? {} : { extraFields: extra }),
    ...(heard === undefined ? {} : { handleListenerReturn: () => heard() }),
  });
  Event.dispatchEvent(target, event);
  return !event.defaultPrevented();
}

interface PlainTarget {
  id: string;
  dataset: Record<string, unknown>;
  offsetLeft: number;
  offsetTop: number;
}

function elementOf(target: GlassElement | { _$: GlassElement }): GlassElement {
  return '_$' in target ? target._$ : target;
}

function plainTarget(target: GlassElement | { _$: GlassElement }): PlainTarget {
  const found = elementOf(target);
  const drawn = found.$$ as unknown;
  const { offsetLeft, offsetTop } = drawn instanceof HTMLElement ? drawn : { offsetLeft: 0, offsetTop: 0 };
  return { id: found.id, dataset: { ...found.dataset }, offsetLeft, offsetTop };
}

/** A handler of a page, which takes the event alone, or a function of a WXS script. */
type Listener = (event: unknown, owner?: WxsInstance) => boolean | void;

/** Where in a template a value is from: the first member is above 0 for a value of a WXS script. */
type Source = readonly [number, ...unknown[]] | null | undefined;

const isOfScript = (source: Source): boolean => (source?.[0] ?? 0) > 0;

/**
 * Calls a handler with the plain event object that WeChat gives it. A WXS function is given the elements as well
 * (developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html).
 */
export function callListener(
  caller: Component,
  event: ShadowedEvent<unknown>,
  listener: Listener,
  source: Source,
): boolean | void {
  const plain = {
    type: event.type,
    timeStamp: event.timeStamp,
    detail: event.detail,
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: { ...event.mark },
    mut: false,
    ...event.extraFields,
  };
  if (!isOfScript(source)) return listener.call(caller, plain);
  const owner = elementOf(event.currentTarget).ownerShadowRoot?.getHostNode();
  const instance = wxsInstanceOf(elementOf(event.currentTarget));
  return listener.call(undefined, { ...plain, instance }, owner && wxsInstanceOf(owner));
}

/**
 * A WXS function for `change:` a property, called with the elements as a script knows them, once all of them are there: it may
 * look for one that follows in the template.
 */
export const observing =
  (listener: unknown) =>
  (now: unknown, before: unknown, host: GlassElement, element: GlassElement): void => {
    if (typeof listener !== 'function') return;
    const values = [now, before, wxsInstanceOf(host), wxsInstanceOf(element)];
    queueMicrotask(() => void Reflect.apply(listener, undefined, values));
  };
