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
  /** The privacy guide was accepted before. */
  privacyAgreed: boolean;
  /** Whether a frame (status bar clock, capsule) is drawn by the preview around the phone. */
  libVersion: string;
}

const openidKey = 'simulator.openid';

function keptOpenid(): string {
  const kept = localStorage.getItem(openidKey);
  if (kept !== null) return kept;
  const fresh = `o${crypto.randomUUID().replaceAll('-', '').slice(0, 27)}`;
  localStorage.setItem(openidKey, fresh);
  return fresh;
}

// Changes made while the phone runs outlive a relaunch, but not another address.
const overridesKey = (): string => `simulator.settings${location.search}`;

function readOverrides(): Partial<Settings> {
  return JSON.parse(sessionStorage.getItem(overridesKey()) ?? '{}') as Partial<Settings>;
}

/** Reads the settings from the page's address, then the changes made since. */
export function readSettings(): Settings {
  const parameters = new URLSearchParams(location.search);
  const text = (name: string, fallback: string): string => parameters.get(name) ?? fallback;
  return {
    openid: parameters.get('openid') ?? keptOpenid(),
    mobile: text('mobile', '13800138000'),
    theme: text('theme', 'light') === 'dark' ? 'dark' : 'light',
    fontScale: Math.min(1.75, Math.max(1, Number(text('fontScale', '1')) || 1)),
    language: text('language', 'zh_CN'),
    page: text('page', ''),
    network: 'wifi',
    phonePermission: 'ask',
    loginHangs: false,
    privacyAgreed: text('privacy', 'ask') === 'agreed',
    libVersion: text('libVersion', '3.8.0'),
    ...readOverrides(),
  };
}

/** Changes the running phone's settings and keeps the change for the next relaunch. */
export function changeSettings(settings: Settings, change: Partial<Settings>): void {
  Object.assign(settings, change);
  sessionStorage.setItem(overridesKey(), JSON.stringify({ ...readOverrides(), ...change }));
}
