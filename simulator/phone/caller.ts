import { createObserver } from '../wx/intersection';
import { createQuery } from '../wx/selector-query';
import type { Component } from './glass-easel';
import type { Phone } from './phone';

/**
 * Gives a page or component, which knows itself as `this`, the methods of the phone in the place of the adapter's own: those
 * measure from the corner of the window, and leave out fields such as `dataset`.
 */
export function equipCaller(caller: Component, phone: Phone): void {
  const own = caller as unknown as Record<string, unknown> & { _$: Component };
  own.createSelectorQuery = () => createQuery(phone, own._$);
  own.createIntersectionObserver = (options?: WechatMiniprogram.CreateIntersectionObserverOption) =>
    createObserver(phone, own._$, options);
}
