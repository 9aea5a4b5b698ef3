/** A visible text field that a code may be meant for: numeric or short. */
function isForCodes(field: HTMLInputElement): boolean {
  const isShown = field.getBoundingClientRect().height > 0 && !field.disabled && field.type !== 'password';
  return isShown && field.maxLength > 0 && field.maxLength <= 10 && field.inputMode === 'numeric';
}

function target(): HTMLInputElement | undefined {
  const fields = Array.from(
    document.querySelectorAll<HTMLInputElement>('.page:not([hidden]) wx-page input.wx-field'),
  );
  const focused = fields.find((field) => field === document.activeElement);
  if (focused !== undefined) return focused;
  const [only, ...others] = fields.filter(isForCodes);
  return others.length === 0 ? only : undefined;
}

/**
 * Types a code into the field that has the focus, or else into the only field of the visible page that takes a code.
 * @returns false where there is no such field
 */
export function fillCode(code: string): boolean {
  const field = target();
  if (field === undefined) return false;
  field.focus();
  field.value = code;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
