import { settings } from '../../compose';
import type { CodeMethod, Step } from '../../core/flow';
import type { BindWay } from '../../core/lastWay';
import type { IconName } from '../../ui/Icon';

/** A way that has a page of its own; WeChat's phone button is on the page that offers the ways. */
export type FormWay = Exclude<BindWay, 'phone'>;

export const WAY_ICONS = {
  mobile: 'sms',
  email: 'mail',
  password: 'lock',
} as const satisfies Record<FormWay, IconName>;

/** The ways with a page of their own, at a step that offers these codes; a password can only bind. */
export const formWays = (
  step: 'binding' | 'registering',
  codeMethods: readonly CodeMethod[],
): readonly FormWay[] =>
  step === 'binding' && settings.offerPassword ? [...codeMethods, 'password'] : codeMethods;

/** The ways to bind an account or to register that the tenant offers at a step. */
export function waysAt(step: Step): readonly BindWay[] {
  if (step.name !== 'binding' && step.name !== 'registering') return [];
  const forms = formWays(step.name, step.codeMethods);
  return settings.offerWechatPhone ? ['phone', ...forms] : forms;
}
