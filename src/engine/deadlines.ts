import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { KeyValueStorage, Ports } from '../core/ports';

/**
 * The ports with a deadline on every answer, since WeChat may never call back. Writes to the vault are left alone:
 * persistence sets their deadline itself, because it has to hear of a write that ends after it.
 *
 * @returns ports that reject with a ProblemError, `timedOut` for a request and `wechatSilent` for all else
 */
export function withDeadlines(ports: Ports): Ports {
  const { clock, vault, device, navigation, gate, assistance, connection } = ports;
  const within =
    (ms: number) =>
    <T>(ask: () => Promise<T>): Promise<T> =>
      withDeadline({ clock, ms, late: 'wechatSilent' }, ask);
  const deviceInTime = within(DEADLINE_MS.device);
  const storageInTime = within(DEADLINE_MS.vault);
  const pageInTime = within(DEADLINE_MS.navigation);
  const personInTime = within(DEADLINE_MS.person);

  const storageWithDeadlines = (storage: KeyValueStorage): KeyValueStorage => ({
    read: () => storageInTime(() => storage.read()),
    write: (value) => storageInTime(() => storage.write(value)),
  });

  return {
    ...ports,
    transport: (request) =>
      withDeadline({ clock, ms: DEADLINE_MS.request, late: 'timedOut' }, () => ports.transport(request)),
    requestLoginCode: () => within(DEADLINE_MS.loginCode)(() => ports.requestLoginCode()),
    vault: {
      read: () => storageInTime(() => vault.read()),
      write: (record) => vault.write(record),
      clear: () => vault.clear(),
    },
    openStorage: (name) => storageWithDeadlines(ports.openStorage(name)),
    device: {
      readSystem: () => deviceInTime(() => device.readSystem()),
      readUserAgent: () => deviceInTime(() => device.readUserAgent()),
      randomBytes: (length) => deviceInTime(() => device.randomBytes(length)),
    },
    navigation: {
      openPages: () => navigation.openPages(),
      push: (page, query) => pageInTime(() => navigation.push(page, query)),
      replaceTop: (page, query) => pageInTime(() => navigation.replaceTop(page, query)),
      replaceAll: (page) => pageInTime(() => navigation.replaceAll(page)),
      back: (delta) => pageInTime(() => navigation.back(delta)),
      pushHostPage: (address) => pageInTime(() => navigation.pushHostPage(address)),
    },
    gate: {
      listen: (listener) => gate.listen(listener),
      onHostListener: (heard) => gate.onHostListener(heard),
      isGuideDue: () => deviceInTime(() => gate.isGuideDue()),
      openGuide: () => gate.openGuide(),
    },
    assistance: {
      copy: (text) => personInTime(() => assistance.copy(text)),
      call: (phoneNumber) => personInTime(() => assistance.call(phoneNumber)),
      vibrate: (strength) => deviceInTime(() => assistance.vibrate(strength)),
      toast: (text, kind) => deviceInTime(() => assistance.toast(text, kind)),
    },
    connection: {
      isOffline: () => deviceInTime(() => connection.isOffline()),
      onChange: (listener) => connection.onChange(listener),
    },
  };
}
