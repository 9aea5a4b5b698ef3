import { isForCodes } from './code-field';

const isOpen = (field: HTMLInputElement): boolean =>
  field.getBoundingClientRect().height > 0 && !field.disabled;

/** The field for codes: the focused one of several, or the only one; otherwise what has the focus. */
function target(): HTMLInputElement | undefined {
  const fields = Array.from(
    document.querySelectorAll<HTMLInputElement>('.page:not([hidden]) wx-page input.wx-field'),
  ).filter(isOpen);
  const focused = fields.find((field) => field === document.activeElement);
  const forCodes = fields.filter(isForCodes);
  if (focused !== undefined && forCodes.includes(focused)) return focused;
  return forCodes.length === 1 ? forCodes[0] : focused;
}

/**
 * Types a code into the field that it is meant for.
 * @returns false where no field of the visible page can be meant
 */
export function fillCode(code: string): boolean {
  const field = target();
  if (field === undefined) return false;
  field.focus();
  field.value = code;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
