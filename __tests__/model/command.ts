import type * as fc from 'fast-check';
import type { App } from '../world/app';
import { expectLaws } from './laws';
import type { Model } from './model';
import type { Phone } from './phone';
import { activityOf, expectQuiet } from './quietLaws';
import { expectReason } from './sessionLaws';

export type Command = fc.AsyncCommand<Model, Phone>;

interface Deps {
  readonly name: string;
  readonly can?: (model: Readonly<Model>) => boolean;
  /** what the model learns */
  readonly learn?: (model: Model) => void;
  readonly act: (phone: Phone, model: Model) => void | Promise<void>;
  /** it may end a session by itself */
  readonly endsSession?: true;
  /** what must be so afterwards, besides the laws */
  readonly ensure?: (phone: Phone) => void | Promise<void>;
}

/** A command that is followed by every law. */
export function command({ name, can, learn, act, endsSession, ensure }: Deps): Command {
  return {
    check: (model) => can?.(model) ?? true,
    async run(model, phone) {
      const state = phone.isRunning() ? phone.app().store.getState() : null;
      const activity = phone.isRunning() ? activityOf(phone.app(), phone) : null;
      learn?.(model);
      await act(phone, model);
      await phone.calm();
      expectReason(state, phone, endsSession ?? false);
      if (activity) expectQuiet(model, phone, activity);
      expectLaws(model, phone);
      await ensure?.(phone);
    },
    toString: () => name,
  };
}

/** Several commands as one; those that cannot be done at their turn are left out. */
export const sequence = (...steps: readonly Command[]): Command => ({
  check: () => true,
  async run(model, phone) {
    for (const step of steps) if (step.check(model)) await step.run(model, phone);
  },
  toString: () => `{ ${steps.join(', ')} }`,
});

export const isRunning = (model: Readonly<Model>) => model.isRunning;

type Act = (app: App, phone: Phone) => Promise<unknown>;

/** Something that a person, WeChat or the host app begins in a running app and does not wait for. */
export const doing = (name: string, act: Act, rest: Partial<Deps> = {}): Command =>
  command({ name, can: isRunning, act: (phone) => phone.begin((app) => act(app, phone)), ...rest });
