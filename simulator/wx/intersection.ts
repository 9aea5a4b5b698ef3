import { domOf } from '../phone/glass-easel';
import type { Component, GlassElement } from '../phone/glass-easel';
import type { Phone } from '../phone/phone';

type Options = WechatMiniprogram.CreateIntersectionObserverOption;
type Margins = WechatMiniprogram.Margins;
type Listener = (result: WechatMiniprogram.IntersectionObserverObserveCallbackResult) => void;
type Observer = WechatMiniprogram.IntersectionObserver;

/** Whether a share passed one of the thresholds on its way to another. */
const isPassed = (before: number, now: number, thresholds: readonly number[]): boolean =>
  before !== now && thresholds.some((threshold) => (before - threshold) * (now - threshold) <= 0);

/**
 * Tells when a node and a reference come to overlap by a share of the node
 * (developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.html). The last reference named counts.
 *
 * @param scope the component in which nodes are looked up
 */
export function createObserver(phone: Phone, scope: Component | undefined, options: Options = {}): Observer {
  const { thresholds = [0], initialRatio = 0, observeAll = false } = options;
  const running: IntersectionObserver[] = [];
  let reference: { selector?: string; margins: Margins } = { margins: {} };

  const rectOf = ({ left, right, top, bottom }: DOMRectReadOnly) => {
    const origin = phone.screen.origin();
    return {
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    };
  };
  const sized = (rect: DOMRectReadOnly) => ({ ...rectOf(rect), width: rect.width, height: rect.height });

  function watch(glass: GlassElement, root: Element | null, listener: Listener): void {
    const dom = domOf(glass);
    if (dom === undefined) return;
    const { top = 0, right = 0, bottom = 0, left = 0 } = reference.margins;
    let ratio = initialRatio;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const before = ratio;
        ratio = entry.intersectionRatio;
        if (!isPassed(before, ratio, thresholds)) return;
        listener({
          id: glass.id,
          dataset: { ...glass.dataset },
          intersectionRatio: ratio,
          intersectionRect: sized(entry.intersectionRect),
          boundingClientRect: sized(entry.boundingClientRect),
          relativeRect: rectOf(entry.rootBounds ?? new DOMRect()),
          time: Date.now(),
        });
      },
      { root, rootMargin: `${top}px ${right}px ${bottom}px ${left}px`, threshold: [...thresholds] },
    );
    observer.observe(dom);
    running.push(observer);
  }

  const observer: Observer = {
    relativeTo: (selector, margins = {}) => {
      reference = { selector, margins };
      return observer;
    },
    relativeToViewport: (margins = {}) => {
      reference = { margins };
      return observer;
    },
    observe: (selector, listener) => {
      const shadow = scope?.getShadowRoot();
      const found = shadow?.querySelectorAll(selector) ?? [];
      const named = reference.selector === undefined ? null : shadow?.querySelector(reference.selector);
      const root = named === null ? (phone.screen.current()?.viewport ?? null) : named && domOf(named);
      // Without its reference nothing can overlap it.
      if (root === undefined) return;
      (observeAll ? found : found.slice(0, 1)).forEach((glass) => watch(glass, root, listener));
    },
    disconnect: () => running.splice(0).forEach((one) => one.disconnect()),
  };
  return observer;
}

/** A page or component, as app code knows it as `this`. */
type Caller = { _$?: Component };

export const intersectionApis = (phone: Phone) => ({
  createIntersectionObserver: (caller: Caller, options?: Options): Observer =>
    createObserver(phone, caller._$, options),
});
