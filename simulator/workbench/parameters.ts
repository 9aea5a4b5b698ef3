/** What a person set, by name: the parameters of the phone (README.md), and `scenario`. */
export type Parameters = Readonly<Partial<Record<string, string>>>;

const openidKey = 'work.openid';

/** As long as a real one. */
export const newOpenid = (): string => `o${crypto.randomUUID().replaceAll('-', '').slice(0, 27)}`;

/** The WeChat user of the last visit, so that the phone finds what it stored. */
function keptOpenid(): string {
  const kept = localStorage.getItem(openidKey);
  if (kept !== null) return kept;
  const fresh = newOpenid();
  localStorage.setItem(openidKey, fresh);
  return fresh;
}

/** What the address says, with a WeChat user where it names none. */
export function readParameters(): Parameters {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  return { ...asked, openid: asked.openid ?? keptOpenid() };
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
