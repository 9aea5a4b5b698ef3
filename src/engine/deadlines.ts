import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { Clock, EnginePorts, KeyValueStorage } from '../core/ports';

/**
 * The ports with a deadline on every answer, since WeChat may never call back. Writes to the vault are left alone:
 * persistence sets their deadline itself, because it has to hear of a write that ends after it.
 *
 * @returns ports that reject with a ProblemError, `timedOut` for a request and `wechatSilent` for all else
 */
export function withDeadlines(ports: EnginePorts): EnginePorts {
  const { clock, vault, device, navigation, connection } = ports;
  const within = createWithin(clock);
  const deviceInTime = within(DEADLINE_MS.device);
  const storageInTime = within(DEADLINE_MS.vault);
  const pageInTime = within(DEADLINE_MS.navigation);

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
    connection: {
      isOffline: () => deviceInTime(() => connection.isOffline()),
      onChange: (listener) => connection.onChange(listener),
    },
  };
}

/** @returns what gives an answer a deadline, after which it is a `wechatSilent` */
export const createWithin =
  (clock: Clock) =>
  (ms: number) =>
  <T>(ask: () => Promise<T>): Promise<T> =>
    withDeadline({ clock, ms, late: 'wechatSilent' }, ask);
