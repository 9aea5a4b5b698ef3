import { createAssistance } from './assistance';
import { createCalls, type ApiName, type Conduct } from './calls';
import { createForeground } from './foreground';
import { createNetwork } from './network';
import { createPages } from './pages';
import { PHONE, phoneApis, type PhoneFacts } from './phone';
import { createPrivacy } from './privacy';
import { createDisk, storageApis, type Disk } from './storage';

export { fails, succeeds } from './calls';
export { contraryAnswer } from './network';
export { createDisk, type Disk } from './storage';

export interface FakeWxOptions extends Partial<PhoneFacts> {
  /** the storage of an earlier launch */
  readonly disk?: Disk;
  /** the routes in app.json; any page can be opened without them */
  readonly pages?: readonly string[];
  /** what the base library is too old for */
  readonly without?: readonly ApiName[];
  /** what misbehaves from the start */
  readonly conducts?: Partial<Record<ApiName, Conduct>>;
}

/**
 * Puts a WeChat in memory in the place of `wx` and `getCurrentPages`: the calls the app makes, in both of WeChat's styles,
 * with WeChat's words for what fails. Requests go over the real network of this computer.
 */
export function installFakeWx(options: FakeWxOptions = {}) {
  const { disk = createDisk(), pages: known, without = [], conducts = {}, ...facts } = options;
  const calls = createCalls(conducts);
  const network = createNetwork(calls);
  const pages = createPages(calls, known ?? null);
  const privacy = createPrivacy(calls);
  const foreground = createForeground(calls);
  const assistance = createAssistance(calls);
  const apis = {
    ...storageApis(calls, disk),
    ...network.apis,
    ...pages.apis,
    ...phoneApis(calls, { ...PHONE, ...facts }),
    ...privacy.apis,
    ...foreground.apis,
    ...assistance.apis,
  } satisfies Partial<WechatMiniprogram.Wx>;
  const present = Object.entries(apis).filter(([name]) => !without.some((absent) => absent === name));
  const wx: Partial<typeof apis> = Object.fromEntries(present);

  Object.assign(globalThis, { wx, getCurrentPages: pages.getCurrentPages });
  return { wx, disk, network, pages, privacy, foreground, assistance, ...calls };
}
