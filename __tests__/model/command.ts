import type * as fc from 'fast-check';
import type { App } from '../world/app';
import { expectLaws, expectReason, type Model } from './laws';
import type { Phone } from './phone';

export type Command = fc.AsyncCommand<Model, Phone>;

interface Deps {
  readonly name: string;
  readonly can?: (model: Readonly<Model>) => boolean;
  /** what the model learns */
  readonly learn?: (model: Model) => void;
  readonly act: (phone: Phone) => void | Promise<void>;
  /** it may end a session by itself */
  readonly endsSession?: true;
  /** what must be so afterwards, besides the laws */
  readonly ensure?: (phone: Phone) => void;
}

/** A command that is followed by every law. */
export function command({ name, can, learn, act, endsSession, ensure }: Deps): Command {
  return {
    check: (model) => can?.(model) ?? true,
    async run(model, phone) {
      const before = phone.isRunning() ? phone.app().store.getState() : null;
      learn?.(model);
      await act(phone);
      await phone.calm();
      expectReason(before, phone, endsSession ?? false);
      expectLaws(model, phone);
      ensure?.(phone);
    },
    toString: () => name,
  };
}

export const isRunning = (model: Readonly<Model>) => model.isRunning;

/** Something a person, or WeChat, sets going in a running app; nobody waits for it. */
export const doing = (name: string, act: (app: App) => Promise<unknown>, rest: Partial<Deps> = {}): Command =>
  command({ name, can: isRunning, act: (phone) => phone.begin(act), ...rest });
