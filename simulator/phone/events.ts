import { Event } from './glass-easel';
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

/** Calls a page's handler with the plain event object that WeChat gives it. */
export function callListener(
  caller: Component,
  event: ShadowedEvent<unknown>,
  listener: (event: unknown) => boolean | void,
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
  return listener.call(caller, plain);
}
