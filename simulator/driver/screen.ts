import type { Locator, Page } from 'playwright-core';

/** What a person does on the visible page. Every wait is a locator's own, with its time limit. */
export interface ScreenActions {
  /** The page on top of the stack; the hidden pages below it are never found through it. */
  readonly top: Locator;
  /** Waits until this shows on the visible page: a text, or a locator made from `top`. */
  visible(what: string | RegExp | Locator): Promise<Locator>;
  /** Waits until the text is nowhere on the visible page. */
  gone(text: string | RegExp): Promise<void>;
  /** Taps a control (or, failing that, a text) of the visible page or of a dialog over it. A string is the whole name. */
  tap(name: string | RegExp): Promise<void>;
  /** Replaces the text of the field with this label or placeholder. A string is the whole label. */
  type(label: string | RegExp, text: string): Promise<void>;
  /** Goes back with the navigation bar's button. */
  back(): Promise<void>;
}

const roles = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'option'] as const;

function controlNamed(scope: Locator, name: string | RegExp): Locator {
  return roles
    .map((role) => scope.getByRole(role, { name, exact: typeof name === 'string' }))
    .reduce((all, one) => all.or(one));
}

/** The actions on a phone that has started in this page. */
export function screenOf(page: Page): ScreenActions {
  const section = page.locator('.page:not([hidden])');
  const top = section.locator('wx-page');
  const screen = page.locator('.page:not([hidden]) .page-view, .overlays');
  const textOnTop = (text: string | RegExp): Locator => top.getByText(text).filter({ visible: true }).first();
  return {
    top,
    visible: async (what) => {
      const found = typeof what === 'string' || what instanceof RegExp ? textOnTop(what) : what;
      await found.waitFor({ state: 'visible' });
      return found;
    },
    gone: (text) => textOnTop(text).waitFor({ state: 'detached' }),
    tap: async (name) => {
      const control = controlNamed(screen, name).filter({ visible: true });
      const text = screen.getByText(name, { exact: typeof name === 'string' }).filter({ visible: true });
      await control.or(text).first().waitFor();
      // Where there are two, the last one lies on top: a sheet repeats the name of the button that opened it.
      await ((await control.count()) > 0 ? control : text).last().click();
    },
    type: async (label, text) => {
      const exact = typeof label === 'string';
      const named = top.getByLabel(label, { exact }).or(top.getByPlaceholder(label, { exact }));
      await named.and(top.locator('input, textarea')).filter({ visible: true }).first().fill(text);
    },
    back: () => section.getByRole('button', { name: '返回', exact: true }).click(),
  };
}
