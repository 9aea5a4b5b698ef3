import type { StorageArea, StoredRecord } from '../wx/storage';
import type { Lifecycle } from './lifecycle';
import type { Phone } from './phone';
import { requirePrivacy } from './privacy';
import type { RequestRecord } from './records';
import { changePrivacy, changeSettings } from './settings';
import type { PhonePermission, Settings, Theme } from './settings';

/** `window.simulator`: what tests and the work page read of the phone and do to it. */
export interface SimulatorHandle {
  readonly unsupported: string[];
  readonly syncCalls: string[];
  readonly setData: { calls: number; bytes: number; nonJson: number };
  readonly requests: RequestRecord[];
  readonly wxCalls: Record<string, number>;
  readonly consoleErrors: string[];
  readonly clipboard: string;
  /** numbers that the user dialled, oldest first */
  readonly calls: string[];
  readonly settings: Settings;
  /** True once the first page is shown. */
  readonly ready: boolean;
  /** Raw storage records by key: `{encrypted, text}`. */
  storage(): Record<string, StoredRecord>;
  /** Forgets storage and the accepted privacy guide, as deleting the mini program does. */
  clearStorage(): void;
  network(on: boolean): void;
  background(): void;
  foreground(): void;
  /** A cold start; storage is kept. */
  relaunch(): void;
  theme(theme: Theme): void;
  phonePermission(mode: PhonePermission): void;
  loginHangs(on: boolean): void;
  /** `<web-view>` reports an error, or loads again; for those that are opened from now on. */
  webViewFails(on: boolean): void;
  /** A newer version of the mini program was found and loaded. */
  updateReady(): void;
  /** As if the visible page used something that the privacy guide tells of. */
  usePersonalData(): void;
  /** Routes of the open pages, the visible one last. */
  pages(): string[];
  title(): string;
  /** Routes of all pages of the mini program, the first one first. */
  readonly routes: readonly string[];
  /** Opens a page over the current one, as `wx.navigateTo` does. */
  openPage(url: string): void;
  /** Leaves the visible page, as the phone's own gesture does. */
  goBack(): void;
  /** Told about each thing worth a line in the log of the work page. */
  onChange(listener: (line: string) => void): void;
}

declare global {
  interface Window {
    simulator?: SimulatorHandle;
  }
}

export function createHandle(
  phone: Phone,
  life: Lifecycle,
  area: StorageArea,
  isReady: () => boolean,
): SimulatorHandle {
  const { records, settings } = phone;
  return {
    unsupported: records.unsupported,
    syncCalls: records.syncCalls,
    setData: records.setData,
    requests: records.requests,
    wxCalls: records.wxCalls,
    consoleErrors: records.consoleErrors,
    get clipboard() {
      return records.clipboard;
    },
    calls: records.calls,
    settings,
    get ready() {
      return isReady();
    },
    storage: () =>
      Object.fromEntries(
        area.keys().flatMap((key) => {
          const record = area.read(key);
          return record === undefined ? [] : [[key, record]];
        }),
      ),
    clearStorage: () => {
      area.keys().forEach((key) => area.remove(key));
      changePrivacy(settings, false);
    },
    network: (on) => life.setNetwork(on ? 'wifi' : 'none'),
    background: life.background,
    foreground: life.foreground,
    relaunch: () => location.reload(),
    theme: life.setTheme,
    phonePermission: (mode) => changeSettings(settings, { phonePermission: mode }),
    loginHangs: (on) => changeSettings(settings, { loginHangs: on }),
    webViewFails: (on) => changeSettings(settings, { webViewFails: on }),
    updateReady: () => {
      phone.signals.updateFound.emit({ hasUpdate: true });
      phone.signals.updateReady.emit(undefined);
    },
    // The refusal is told where the result is used; here it is not used.
    usePersonalData: () => void requirePrivacy(phone, 'requirePrivacyAuthorize').catch(() => undefined),
    pages: () => phone.pages.open().map((page) => page.address.route),
    title: () => phone.screen.current()?.section.querySelector('.navigation-title')?.textContent ?? '',
    routes: phone.program.pages,
    openPage: (url) => phone.pages.navigateTo(url),
    goBack: () => phone.pages.navigateBack(1),
    onChange: records.changed.on,
  };
}
