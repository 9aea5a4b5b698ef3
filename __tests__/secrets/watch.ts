import { jest } from '@jest/globals';
import type { App } from '../world/app';

/** A text that left the app's memory, or that somebody may read there, and where. */
export interface Trace {
  readonly place: 'vault' | 'shelf' | 'console' | 'trace' | 'problem' | 'error';
  readonly text: string;
}

export interface Watch {
  readonly traces: readonly Trace[];
  /** The app, with everything it writes, logs or throws noted. */
  readonly over: (app: App) => App;
  /** Notes what the console is told, until the answer is called. */
  listenToConsole(): () => void;
}

const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

export function createWatch(): Watch {
  const traces: Trace[] = [];
  const note = (place: Trace['place'], what: unknown) =>
    traces.push({ place, text: typeof what === 'string' ? what : (JSON.stringify(what) ?? '') });

  function over(app: App): App {
    const { vault, store, codeSender, tracer } = app;
    const write = vault.write.bind(vault);
    vault.write = (record) => {
      note('vault', record);
      return write(record);
    };
    store.subscribe(({ attempt }) => note('problem', attempt));
    codeSender.store.subscribe(({ problem, cooldowns }) => {
      note('problem', problem);
      // What the shelf is given to keep.
      note('shelf', cooldowns);
    });
    tracer.listen((entry) => note('trace', entry));
    return { ...app, idToken: watchedToken(app.idToken), account: watchedAccount(app.account) };
  }

  /** The same calls; what they reject with is noted with its words, its stack and its members. */
  const watchedToken = (idToken: App['idToken']): App['idToken'] => ({
    ...idToken,
    fresh: () => noted(idToken.fresh()),
  });
  const watchedAccount = (account: App['account']): App['account'] => ({
    boundAccounts: () => noted(account.boundAccounts()),
    unbind: (bound) => noted(account.unbind(bound)),
    changeMobileByPhone: (code) => noted(account.changeMobileByPhone(code)),
  });

  function noted<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((thrown: unknown) => {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      note('error', `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)}`);
      throw thrown;
    });
  }

  return {
    traces,
    over,
    listenToConsole() {
      const spies = CONSOLE.map((method) =>
        jest.spyOn(console, method).mockImplementation((...told: unknown[]) => {
          note('console', told.map(String).join(' '));
        }),
      );
      return () => spies.forEach((spy) => spy.mockRestore());
    },
  };
}
