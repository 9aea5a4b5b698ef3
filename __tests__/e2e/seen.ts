/*
 * What can be measured on the visible page. Each function runs in the browser, so nothing in it may need another function
 * of this file, nor the compiler's own helpers.
 */

/** Controls that are smaller than 44 px, by their text. Links inside a line may be as wide as their word. */
export function crampedControls(): string[] {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const controls = top?.querySelectorAll(
    'wx-button, [role=link], [role=checkbox], [role=radio], [role=button]',
  );
  return Array.from(controls ?? [])
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 0 && height > 0 && (height < 43.5 || width < 24);
    })
    .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
}

/**
 * What reaches beyond the screen at its sides, and texts that are cut off where they stand. A field's hint is left out:
 * WeChat keeps it to one line with an ellipsis, and it repeats the label above it.
 */
export function cutTexts(): string[] {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const wide = document.documentElement.clientWidth;
  return Array.from(top?.querySelectorAll('*') ?? [])
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || element.closest('.puzzle') !== null) return false;
      if (right > wide + 1 || left < -1) return true;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isHint = element.classList.contains('field__hint');
      if (isHint || (overflowX !== 'hidden' && overflowY !== 'hidden')) return false;
      const text = document.createRange();
      text.selectNodeContents(element);
      const written = text.getBoundingClientRect();
      return written.width > width + 1 || written.height > height + 1;
    })
    .map(
      (element) => `${element.localName}.${element.className}: ${(element.textContent ?? '').slice(0, 40)}`,
    );
}

/** Links and buttons of an open sheet that lie below or beside the screen, by their text. */
export function outOfReach(): string[] {
  const controls = document.querySelectorAll('.page:not([hidden]) [role=dialog] wx-button');
  return Array.from(controls)
    .filter((control) => {
      const { top, bottom, left, right } = control.getBoundingClientRect();
      return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
    })
    .map((control) => control.textContent ?? '');
}

/** How many primary actions can be tapped: those of a page under a sheet lie behind its mask. */
export function primaryActions(): number {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const scope = top?.querySelector('[role=dialog]') ?? top;
  const primaries = Array.from(scope?.querySelectorAll('.weui-btn_primary') ?? []);
  return primaries.filter((button) => button.getBoundingClientRect().height > 0).length;
}
