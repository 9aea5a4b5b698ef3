/** Parameters of the preview page that the phone reads too. */
export type Parameter =
  'openid' | 'mobile' | 'theme' | 'width' | 'height' | 'fontScale' | 'language' | 'page' | 'libVersion';

export function parameter(name: Parameter, fallback: string): string {
  return new URLSearchParams(location.search).get(name) ?? fallback;
}

/** Address of the phone alone, with the same parameters. */
export function phoneAddress(): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('frame', '0');
  return `/?${parameters.toString()}`;
}

/** Changes a parameter in the address bar, so that the address can be shared or reloaded. */
export function writeParameter(name: Parameter, value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
