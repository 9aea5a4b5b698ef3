import { isForCodes, labelOf } from './code-field';
import type { TextField } from './code-field';

/** One thing that a person did on the phone, in the words of the driver. */
export type Step =
  | { readonly do: 'tap'; readonly name: string }
  | { readonly do: 'type'; readonly label: string; readonly text: string }
  | { readonly do: 'back' | 'allowPhoneNumber' | 'denyPhoneNumber' };

/** What stands in a recording instead of a password or a code. */
export const SECRET = '<secret>';

const controls =
  'wx-button, wx-checkbox, wx-radio, wx-switch, wx-navigator, button, [role=button], [role=link], [role=checkbox], [role=tab]';

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');

function stepOfTap(target: Element): Step | undefined {
  if (target.closest('.navigation-back') !== null) return { do: 'back' };
  const sheet = target.closest('[role=dialog][aria-label="微信用户手机号"]');
  const control = target.closest(controls);
  if (sheet !== null && control !== null)
    return { do: nameOf(control) === '允许' ? 'allowPhoneNumber' : 'denyPhoneNumber' };
  const name = nameOf(control ?? target);
  const isField = target.closest('wx-input, wx-textarea, wx-slider') !== null;
  return isField || name === '' || name.length > 80 ? undefined : { do: 'tap', name };
}

const isSecret = (field: TextField): boolean => field.type === 'password' || isForCodes(field);

/** Writes down what a person does, from the call of `start` on. Typing is one step, and secrets are not kept. */
export function createRecorder(root: HTMLElement) {
  let steps: Step[] | undefined;

  function keep(step: Step | undefined): void {
    if (steps === undefined || step === undefined) return;
    const last = steps.at(-1);
    const isSameField = last?.do === 'type' && step.do === 'type' && last.label === step.label;
    steps = isSameField ? [...steps.slice(0, -1), step] : [...steps, step];
  }

  root.addEventListener(
    'click',
    ({ target }) => keep(target instanceof Element ? stepOfTap(target) : undefined),
    true,
  );
  root.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      if (!target.classList.contains('wx-field')) return;
      keep({ do: 'type', label: labelOf(target), text: isSecret(target) ? SECRET : target.value });
    },
    true,
  );

  return {
    start: (): void => {
      steps = [];
    },
    /** @returns what was done since the start */
    stop: (): readonly Step[] => {
      const done = steps ?? [];
      steps = undefined;
      return done;
    },
    isOn: (): boolean => steps !== undefined,
    steps: (): readonly Step[] => steps ?? [],
  };
}

export type Recorder = ReturnType<typeof createRecorder>;
