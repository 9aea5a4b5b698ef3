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
}

const openidKey = 'simulator.openid';

function keptOpenid(): string {
  const kept = localStorage.getItem(openidKey);
  if (kept !== null) return kept;
  const fresh = `o${crypto.randomUUID().replaceAll('-', '').slice(0, 27)}`;
  localStorage.setItem(openidKey, fresh);
  return fresh;
}

/** Changes made while the phone runs: they outlive a relaunch. */
interface Overrides {
  settings: Partial<Settings>;
  /** The theme chosen last; it counts until another address asks for one. */
  theme?: { search: string; theme: Theme };
}

const overridesKey = 'simulator.settings';
const privacyKey = (openid: string): string => `simulator.privacy/${openid}`;

function readOverrides(): Overrides {
  const text = sessionStorage.getItem(overridesKey);
  return text === null ? { settings: {} } : (JSON.parse(text) as Overrides);
}

function readTheme(asked: string): Theme {
  const { theme } = readOverrides();
  if (theme?.search === location.search) return theme.theme;
  return asked === 'dark' ? 'dark' : 'light';
}

/** Reads the settings from the page's address, then the changes made since. */
export function readSettings(): Settings {
  const parameters = new URLSearchParams(location.search);
  const text = (name: string, fallback: string): string => parameters.get(name) ?? fallback;
  const openid = parameters.get('openid') ?? keptOpenid();
  return {
    openid,
    mobile: text('mobile', '13800138000'),
    theme: readTheme(text('theme', 'light')),
    fontScale: Math.min(1.75, Math.max(1, Number(text('fontScale', '1')) || 1)),
    language: text('language', 'zh_CN'),
    page: text('page', ''),
    network: 'wifi',
    phonePermission: 'ask',
    loginHangs: false,
    webViewFails: false,
    privacyAgreed: text('privacy', 'ask') === 'agreed' || localStorage.getItem(privacyKey(openid)) !== null,
    libVersion: text('libVersion', '3.8.0'),
    ...readOverrides().settings,
  };
}

/** Changes the running phone's settings and keeps the change for the next relaunch. */
export function changeSettings(
  settings: Settings,
  change: Partial<Pick<Settings, 'network' | 'phonePermission' | 'loginHangs' | 'webViewFails'>>,
): void {
  Object.assign(settings, change);
  const overrides = readOverrides();
  const next: Overrides = { ...overrides, settings: { ...overrides.settings, ...change } };
  sessionStorage.setItem(overridesKey, JSON.stringify(next));
}

export function changeTheme(settings: Settings, theme: Theme): void {
  settings.theme = theme;
  const next: Overrides = { ...readOverrides(), theme: { search: location.search, theme } };
  sessionStorage.setItem(overridesKey, JSON.stringify(next));
}

/** Remembers, or forgets, that this user accepted the privacy guide; WeChat keeps it for the mini program. */
export function changePrivacy(settings: Settings, agreed: boolean): void {
  settings.privacyAgreed = agreed;
  if (agreed) localStorage.setItem(privacyKey(settings.openid), 'agreed');
  else localStorage.removeItem(privacyKey(settings.openid));
}
