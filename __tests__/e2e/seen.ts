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
 * Texts that reach beyond the screen at its sides, or beyond a box that cuts them off; what can be scrolled to is not cut.
 * A field's hint counts too: it keeps to one line, so one that is too long ends in an ellipsis; and so does what stands in
 * a field that is locked, where a person cannot scroll to the rest.
 */
export function cutTexts(): string[] {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const wide = document.documentElement.clientWidth;
  const texts = document.createTreeWalker(top ?? document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const { left, right, top: above, bottom, width } = range.getBoundingClientRect();
    const isShown = width > 0 && currentNode.parentElement?.closest('.puzzle') === null;
    let isCut = isShown && (left < -1 || right > wide + 1);
    let box = isShown ? currentNode.parentElement : null;
    while (box !== null && box !== top && !isCut) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowY)) break;
      const edge = box.getBoundingClientRect();
      isCut =
        (overflowX !== 'visible' && (left < edge.left - 1 || right > edge.right + 1)) ||
        (overflowY !== 'visible' && (above < edge.top - 1 || bottom > edge.bottom + 1));
      box = box.parentElement;
    }
    if (isCut) found.push(currentNode.textContent ?? '');
  }
  const locked = Array.from(top?.querySelectorAll<HTMLInputElement>('input[disabled]') ?? []);
  const cutValues = locked.filter((field) => field.scrollWidth > field.clientWidth);
  return found.concat(cutValues.map((field) => field.value));
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

/** Controls of the visible page that a person has to scroll to, because they end below the screen; by their name. */
export function belowTheScreen(): string[] {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const controls = top?.querySelectorAll('wx-button, [role=link], [role=checkbox]');
  return Array.from(controls ?? [])
    .filter((control) => {
      const { bottom, height } = control.getBoundingClientRect();
      return height > 0 && bottom > innerHeight;
    })
    .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
}

/** How many primary actions can be tapped: those of a page under a sheet lie behind its mask. */
export function primaryActions(): number {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const scope = top?.querySelector('[role=dialog]') ?? top;
  const primaries = Array.from(scope?.querySelectorAll('.weui-btn_primary') ?? []);
  return primaries.filter((button) => button.getBoundingClientRect().height > 0).length;
}

/** What moves by itself or moves into its place, by its class: for a phone that was asked for less motion there is none. */
export function movingParts(): string[] {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const parts = [top, ...Array.from(top?.querySelectorAll('*') ?? [])];
  return parts
    .filter((part) => {
      if (part === null) return false;
      const { animationName, transitionDuration } = getComputedStyle(part);
      return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
    })
    .map((part) => part?.className.toString() ?? '');
}

/** Texts of the visible page whose last line is a single Chinese character, with nothing but punctuation beside it. */
export function lonelyLastLines(): string[] {
  const top = document.querySelector('.page:not([hidden]) wx-page');
  const walker = document.createTreeWalker(top ?? document.body, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element, { char: string; middle: number }[]>();
  while (walker.nextNode()) {
    const { currentNode } = walker;
    let block = currentNode.parentElement;
    while (block?.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    if (block === null) continue;
    const letters = blocks.get(block) ?? [];
    blocks.set(block, letters);
    const range = document.createRange();
    for (const { 0: char, index } of (currentNode.textContent ?? '').matchAll(/[\p{L}\p{N}]/gu)) {
      range.setStart(currentNode, index);
      range.setEnd(currentNode, index + char.length);
      const { top: above, bottom, height } = range.getBoundingClientRect();
      if (height > 0) letters.push({ char, middle: (above + bottom) / 2 });
    }
  }
  return [...blocks.values()]
    .filter((letters) => {
      const lowest = Math.max(...letters.map(({ middle }) => middle));
      const last = letters.filter(({ middle }) => middle > lowest - 6);
      return last.length === 1 && letters.length > 1 && /\p{Script=Han}/u.test(last[0]?.char ?? '');
    })
    .map((letters) => letters.map(({ char }) => char).join(''));
}
