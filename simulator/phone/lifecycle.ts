import type { AppInstance } from './loader';
import { pageConfig } from './page-view';
import type { Phone } from './phone';
import { recordError, textOfError } from './records';
import type { NetworkType, Theme } from './settings';
import { changeSettings } from './settings';
import type { LaunchOptions } from '../wx/app';

export interface Lifecycle {
  launch(app: AppInstance): void;
  background(): void;
  foreground(): void;
  setTheme(theme: Theme): void;
  setNetwork(network: NetworkType): void;
}

type Method = (...values: unknown[]) => unknown;

/** The life of the whole app: launch, foreground, background, and what the phone tells it. */
export function createLifecycle(
  phone: Phone,
  launch: LaunchOptions,
  hide: (at: number | undefined) => void,
): Lifecycle {
  let app: AppInstance = {};

  function callApp(name: string, ...values: unknown[]): void {
    performance.mark(`App.${name}`);
    const method = app[name];
    if (typeof method !== 'function') return;
    try {
      (method as Method).apply(app, values);
    } catch (error) {
      window.reportError(error);
    }
  }

  function callPage(method: string, ...values: unknown[]): void {
    const page = phone.pages.current();
    if (page !== undefined) phone.pages.call(page, method, ...values);
  }

  function reportError(error: unknown): void {
    recordError(phone.records, error);
    const text = textOfError(error);
    callApp('onError', text);
    phone.signals.error.emit({ message: text });
  }

  function reportRejection(event: PromiseRejectionEvent): void {
    recordError(phone.records, event.reason);
    const result = { reason: textOfError(event.reason), promise: event.promise };
    callApp('onUnhandledRejection', result);
    phone.signals.rejection.emit(result);
  }

  window.addEventListener('error', (event) => reportError(event.error ?? event.message));
  window.addEventListener('unhandledrejection', reportRejection);

  return {
    launch: (instance) => {
      app = instance;
      callApp('onLaunch', launch);
      callApp('onShow', launch);
    },
    background: () => {
      if (phone.hiddenAt() !== undefined) return;
      hide(Date.now());
      callPage('onHide');
      callApp('onHide');
      phone.signals.appHide.emit({ reason: 0 });
    },
    foreground: () => {
      if (phone.hiddenAt() === undefined) return;
      hide(undefined);
      callApp('onShow', launch);
      phone.signals.appShow.emit(launch);
      callPage('onShow');
    },
    setTheme: (theme) => {
      if (theme === phone.settings.theme) return;
      changeSettings(phone.settings, { theme });
      document.documentElement.dataset.theme = theme;
      if (phone.program.app.darkmode !== true) return;
      for (const { address, view } of phone.pages.open()) {
        view.restyle(pageConfig(phone.program, address.route, theme), theme);
      }
      callApp('onThemeChange', { theme });
      phone.signals.themeChange.emit({ theme });
    },
    setNetwork: (network) => {
      if (network === phone.settings.network) return;
      changeSettings(phone.settings, { network });
      phone.signals.networkChange.emit({ isConnected: network !== 'none', networkType: network });
    },
  };
}
