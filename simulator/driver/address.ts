import type { Theme } from '../phone/settings';

/** Who holds the phone and how it is set; what is left out has the default in simulator/README.md. */
export interface PhoneSettings {
  readonly openid?: string;
  /** mobile number that WeChat knows of the user */
  readonly mobile?: string;
  readonly theme?: Theme;
  /** WeChat's type size as a factor, 1–1.75 */
  readonly fontScale?: number;
  /** as WeChat spells it, e.g. `zh_CN` */
  readonly language?: string;
  /** page to open first, with its query */
  readonly path?: string;
  /** `agreed`: the user accepted the privacy guide at an earlier visit */
  readonly privacy?: 'agreed' | 'ask';
  /** version of WeChat's base library */
  readonly libVersion?: string;
  /** further parameters of the phone, such as `permission` or `clock` (simulator/README.md); the ones above win */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * The address that leads to the phone alone, without the page for the person at work around it.
 * @param origin of a running simulator
 */
export function phoneAddress(origin: string, settings: PhoneSettings): string {
  const { openid, mobile, theme, fontScale, language, path, privacy, libVersion } = settings;
  const { parameters: further = {} } = settings;
  const parameters = {
    ...further,
    openid,
    mobile,
    theme,
    fontScale,
    language,
    page: path ?? further.page,
    privacy,
    libVersion,
    frame: 0,
  };
  const url = new URL(origin);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}
