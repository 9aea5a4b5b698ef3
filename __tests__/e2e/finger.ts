import type { Control } from '../../sandbox';
import type { TestPhone } from './phone';
import { drag, puzzleShown } from './puzzle';

/** Milliseconds that a page has to focus the field where the person types next. */
const focusWithin = 3_000;

/** One finger on a phone, which remembers what it tapped. What is typed, and the keyboard's own keys, are no taps. */
export interface Finger {
  /** what was tapped, in order: labels, and `field: …` for a field that the page did not focus */
  readonly tapped: readonly string[];
  /** how many puzzles were solved */
  readonly puzzles: number;
  tap(label: string): Promise<void>;
  /** Types into the field with this label. Taps it first unless it has the focus. */
  enter(label: string, text: string): Promise<void>;
  /** The return key of the keyboard. */
  next(): Promise<void>;
  /** Drags the piece of the puzzle to where it fits. */
  solve(): Promise<void>;
}

/** @param control of the tenant, which alone knows where the piece fits */
export function fingerOn(phone: TestPhone, control: Control): Finger {
  const tapped: string[] = [];
  let puzzles = 0;
  return {
    tapped,
    get puzzles() {
      return puzzles;
    },
    tap: async (label) => {
      tapped.push(label);
      await phone.tap(label);
    },
    enter: async (label, text) => {
      const field = phone.top.getByLabel(label, { exact: true }).and(phone.top.locator('input'));
      const focused = field.and(phone.top.locator(':focus'));
      const isFocused = await focused.waitFor({ timeout: focusWithin }).then(
        () => true,
        () => false,
      );
      if (!isFocused) {
        tapped.push(`field: ${label}`);
        await field.click();
      }
      await phone.page.keyboard.type(text);
    },
    next: () => phone.page.keyboard.press('Enter'),
    solve: async () => {
      puzzles += 1;
      await puzzleShown(phone);
      await drag(phone, control);
    },
  };
}
