import { settings } from '../../compose';
import type { Step } from '../../core/flow';
import type { BindWay } from '../../core/lastWay';

/** The ways to bind an account or to register that the tenant offers at a step; a password can only bind. */
export function waysAt(step: Step): readonly BindWay[] {
  if (step.name !== 'binding' && step.name !== 'registering') return [];
  const ways: readonly BindWay[] = [
    ...(settings.offerWechatPhone ? ['phone' as const] : []),
    ...step.codeMethods,
  ];
  return step.name === 'binding' && settings.offerPassword ? [...ways, 'password'] : ways;
}
