import { keptOpenid } from '../openid';

/** What a person set, by name: the parameters of the phone (README.md), and `scenario`. */
export type Parameters = Readonly<Partial<Record<string, string>>>;

/** Of the WeChat user of the last visit, so that the phone finds what it stored. */
const openidKey = 'work.openid';

/** What the address says, with a WeChat user where it names none. */
export function readParameters(): Parameters {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  return { ...asked, openid: asked.openid ?? keptOpenid(openidKey) };
}

/** Puts the parameters into the address, which can then be shared or reloaded. */
export function writeParameters(parameters: Parameters): void {
  if (parameters.openid !== undefined) localStorage.setItem(openidKey, parameters.openid);
  history.replaceState(null, '', `/?${searchOf(parameters)}`);
}

export function searchOf(parameters: Parameters): string {
  const set = Object.entries(parameters).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return new URLSearchParams(set).toString();
}
