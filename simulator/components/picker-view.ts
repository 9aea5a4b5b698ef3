import { lengthsOf } from '../compile/lengths';
import { element } from '../phone/dom';
import type { BuiltInFactory, Host } from './built-in';
import { registerControl } from './form';

/** Time without scrolling after which a column stands still. */
const STILL_MS = 120;

const numbersIn = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

const columnsIn = (host: Host): HTMLElement[] => [
  ...host.dom.querySelectorAll<HTMLElement>('wx-picker-view-column'),
];

/**
 * `<picker-view>`: columns that stand in a page and turn
 * (developers.weixin.qq.com/miniprogram/dev/component/picker-view.html). A column scrolls by finger, wheel and arrow keys.
 */
export const pickerView: BuiltInFactory = (host) => {
  const { dom } = host;
  const indicator = element('i', { class: 'picker-view-indicator', 'aria-hidden': 'true' });
  const mask = element('i', { class: 'picker-view-mask', 'aria-hidden': 'true' });
  dom.append(mask, indicator);
  let chosen: number[] = [];
  let still: number | undefined;
  let isTurning = false;

  const heightOfRow = (): number => indicator.offsetHeight || 1;

  /** Puts each column where the value says; a place past the last item is the last one. */
  function place(): void {
    columnsIn(host).forEach((column, index) => {
      column.scrollTop = (chosen[index] ?? 0) * heightOfRow();
    });
  }

  function measure(): void {
    dom.style.setProperty('--picker-row', `${heightOfRow()}px`);
    dom.style.setProperty('--picker-gap', `${Math.max(0, (dom.clientHeight - heightOfRow()) / 2)}px`);
    if (!isTurning) place();
  }

  function settle(): void {
    isTurning = false;
    const value = columnsIn(host).map((column) => Math.round(column.scrollTop / heightOfRow()));
    const isNew = value.some((row, index) => row !== (chosen[index] ?? 0));
    chosen = value;
    if (isNew) host.trigger('change', { value });
    host.trigger('pickend');
  }

  // The scrolling of a column does not bubble.
  dom.addEventListener(
    'scroll',
    (event) => {
      const rows = columnsIn(host).map((column) => Math.round(column.scrollTop / heightOfRow()));
      const isPlaced = rows.every((row, index) => row === (chosen[index] ?? 0));
      if (event.target === dom || (!isTurning && isPlaced)) return;
      if (!isTurning) host.trigger('pickstart');
      isTurning = true;
      window.clearTimeout(still);
      still = window.setTimeout(settle, STILL_MS);
    },
    { capture: true },
  );
  new ResizeObserver(measure).observe(dom);
  new MutationObserver(measure).observe(dom, { childList: true, subtree: true });
  registerControl(host, {
    value: () => chosen,
    reset: () => {
      chosen = [];
      place();
    },
    activate: () => undefined,
  });
  return {
    changed: (name) => {
      if (name === 'value') chosen = numbersIn(host.attribute('value'));
      if (name === 'indicator-style')
        indicator.setAttribute('style', lengthsOf(host.text('indicator-style')));
      if (name === 'mask-style') mask.setAttribute('style', lengthsOf(host.text('mask-style')));
      if (name === 'indicator-class')
        indicator.className = `picker-view-indicator ${host.scoped(host.text('indicator-class'))}`;
      if (name === 'mask-class') mask.className = `picker-view-mask ${host.scoped(host.text('mask-class'))}`;
      // The columns are not there yet while the attributes are first set.
      window.setTimeout(measure, 0);
    },
  };
};

/** A column of a picker-view. */
export const pickerViewColumn: BuiltInFactory = ({ dom }) => {
  dom.tabIndex = 0;
  return undefined;
};
