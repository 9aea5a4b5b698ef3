import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import type { KeyValueStorage, StorageName } from '../../src/core/ports';
import type { Place } from '../faults/place';
import type { App, AppOptions } from '../world/app';
import { createTestPages, type TestPages } from '../world/pages';
import { createTestStorages } from '../world/platform';
import { createTestVault, type TestVault } from '../world/vault';

/** A text that the app handed to something that may keep or show it, and what that was. */
export interface Trace {
  readonly place:
    'vault' | 'storage' | 'page' | 'host' | 'console' | 'trace' | 'problem' | 'report' | 'error';
  readonly text: string;
}

type OpenStorage = (name: StorageName) => KeyValueStorage;

const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** Notes what every app of a place writes, shows, logs, reports and throws, at the moment it does. */
export function createWatch() {
  const traces: Trace[] = [];
  const note = (place: Trace['place'], what: unknown): void =>
    void traces.push({ place, text: typeof what === 'string' ? what : (JSON.stringify(what) ?? '') });

  const notedVault = (vault: TestVault): TestVault => ({
    ...vault,
    write(record) {
      note('vault', record);
      return vault.write(record);
    },
  });

  const notedStorages =
    (openStorage: OpenStorage): OpenStorage =>
    (name) => {
      const storage = openStorage(name);
      return {
        read: () => storage.read(),
        write(value) {
          note('storage', { [name]: value });
          return storage.write(value);
        },
      };
    };

  const notedPages = (pages: TestPages): TestPages => ({
    ...pages,
    push(page, query) {
      note('page', { page, query });
      return pages.push(page, query);
    },
    replaceTop(page, query) {
      note('page', { page, query });
      return pages.replaceTop(page, query);
    },
    replaceAll(page) {
      note('page', { page });
      return pages.replaceAll(page);
    },
  });

  /** What a call rejects with, with its words, its stack, its members and its cause. */
  const noted = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((thrown: unknown) => {
      note('error', inspect(thrown, { depth: null }));
      throw thrown;
    });

  function over(app: App): App {
    const { store, codeSender, tracer, hostApp, idToken, account } = app;
    store.subscribe(({ attempt }) => {
      note('problem', attempt);
      note('host', hostApp.current());
    });
    codeSender.store.subscribe(({ problem }) => note('problem', problem));
    tracer.listen((entry) => note('trace', entry));
    return {
      ...app,
      idToken: { ...idToken, fresh: () => noted(idToken.fresh()) },
      account: {
        boundAccounts: () => noted(account.boundAccounts()),
        unbind: (bound) => noted(account.unbind(bound)),
        changeMobileByPhone: (code) => noted(account.changeMobileByPhone(code)),
      },
    };
  }

  return {
    traces: traces as readonly Trace[],

    /** The place, whose apps are watched. */
    over(place: Place): Place {
      const app = (options: Omit<AppOptions, 'sandbox'> = {}) =>
        over(
          place.app({
            ...options,
            vault: notedVault(options.vault ?? createTestVault()),
            openStorage: notedStorages(options.openStorage ?? createTestStorages()),
            pages: notedPages(options.pages ?? createTestPages()),
            onProblem: (report) => note('report', report),
          }),
        );
      return {
        ...place,
        app,
        async launched(options) {
          const opened = app(options);
          await opened.actions.launch();
          await opened.settled();
          return opened;
        },
      };
    },

    /** Notes what is printed, until the returned function is called. */
    listenToConsole() {
      const spies = CONSOLE.map((method) =>
        jest.spyOn(console, method).mockImplementation((...told: unknown[]) => {
          note('console', told.map((one) => inspect(one, { depth: null })).join(' '));
        }),
      );
      return () => spies.forEach((spy) => spy.mockRestore());
    },
  };
}
