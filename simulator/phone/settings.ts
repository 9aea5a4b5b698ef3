import { keptOpenid, usualMobile } from '../openid';

export type Theme = 'light' | 'dark';

/** What WeChat answers when a person taps a phone number button: see the README for each code. */
export type PhonePermission =
  'ask' | 'allow' | 'deny' | 'noQuota' | 'notEntitled' | 'privacyRefused' | 'scopeNotDeclared';

export type NetworkType = 'wifi' | 'none';

/** What can be chosen about the simulated phone and its WeChat user. */
export interface Settings {
  openid: string;
  /** Mobile number of the WeChat user. */
  mobile: string;
  theme: Theme;
  /** WeChat's font size setting as a factor, 1–1.75. */
  fontScale: number;
  language: string;
  /** Page to open instead of the first, with its query. */
  page: string;
  network: NetworkType;
  phonePermission: PhonePermission;
  /** `wx.login` never calls back. */
  loginHangs: boolean;
  /** `<web-view>` reports an error instead of loading. */
  webViewFails: boolean;
  /** The privacy guide was accepted before. */
  privacyAgreed: boolean;
  /** Version of WeChat's base library that the phone reports. */
  libVersion: string;
  /** What each request takes longer, in ms. */
  latencyMs: number;
  /** How many of a hundred requests are lost. */
  lossPercent: number;
  /** How far the phone's clock is ahead, in seconds; negative: behind. */
  clockSeconds: number;
}

const overridesKey = 'simulator.settings';
const privacyKey = (openid: string): string => `simulator.privacy/${openid}`;

const permissions: readonly PhonePermission[] = [
  'ask',
  'allow',
  'deny',
  'noQuota',
  'notEntitled',
  'privacyRefused',
  'scopeNotDeclared',
];

/** Changes made while the phone runs: they outlive a relaunch, and count until another address asks for something else. */
interface Overrides {
  readonly search: string;
  readonly settings: Partial<Settings>;
}

function readOverrides(): Partial<Settings> {
  const text = sessionStorage.getItem(overridesKey);
  if (text === null) return {};
  const { search, settings } = JSON.parse(text) as Overrides;
  return search === location.search ? settings : {};
}

/** Reads the settings from the page's address, then the changes made since. */
export function readSettings(): Settings {
  const parameters = new URLSearchParams(location.search);
  const text = (name: string, fallback: string): string => parameters.get(name) ?? fallback;
  const openid = parameters.get('openid') ?? keptOpenid('simulator.openid');
  const number = (name: string): number => Number(text(name, '0')) || 0;
  return {
    openid,
    mobile: text('mobile', usualMobile),
    theme: text('theme', 'light') === 'dark' ? 'dark' : 'light',
    fontScale: Math.min(1.75, Math.max(1, Number(text('fontScale', '1')) || 1)),
    language: text('language', 'zh_CN'),
    page: text('page', ''),
    network: text('network', 'wifi') === 'none' ? 'none' : 'wifi',
    phonePermission: permissions.find((mode) => mode === parameters.get('permission')) ?? 'ask',
    loginHangs: text('login', '') === 'hangs',
    webViewFails: text('webView', '') === 'fails',
    privacyAgreed: text('privacy', 'ask') === 'agreed' || localStorage.getItem(privacyKey(openid)) !== null,
    libVersion: text('libVersion', '3.8.0'),
    latencyMs: Math.max(0, number('latency')),
    lossPercent: Math.min(100, Math.max(0, number('loss'))),
    clockSeconds: number('clock'),
    ...readOverrides(),
  };
}

/** Changes the running phone's settings and keeps the change for the next relaunch. */
export function changeSettings(
  settings: Settings,
  change: Partial<
    Pick<
      Settings,
      'network' | 'phonePermission' | 'loginHangs' | 'webViewFails' | 'theme' | 'latencyMs' | 'lossPercent'
    >
  >,
): void {
  Object.assign(settings, change);
  const overrides: Overrides = {
    search: location.search,
    settings: { ...readOverrides(), ...change },
  };
  sessionStorage.setItem(overridesKey, JSON.stringify(overrides));
}

/** Remembers, or forgets, that this user accepted the privacy guide; WeChat keeps it for the mini program. */
export function changePrivacy(settings: Settings, agreed: boolean): void {
  settings.privacyAgreed = agreed;
  if (agreed) localStorage.setItem(privacyKey(settings.openid), 'agreed');
  else localStorage.removeItem(privacyKey(settings.openid));
}
