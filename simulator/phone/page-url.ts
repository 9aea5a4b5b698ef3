import { join } from './resolve';

export interface PageAddress {
  /** Path in app.json's form, without a leading slash. */
  route: string;
  /** Values as written: WeChat does not decode them. */
  query: Record<string, string>;
}

/** Reads `/pages/a/b?x=1`, or a path relative to the page it is opened from. */
export function parsePageUrl(url: string, from: string): PageAddress {
  const [path = '', search = ''] = url.split('?', 2);
  const query: Record<string, string> = {};
  for (const pair of search.split('&').filter((part) => part !== '')) {
    const [name = '', value = ''] = pair.split(/=(.*)/s, 2);
    query[name] = value;
  }
  return { route: join(from.split('/').slice(0, -1), path.replace(/\.html$/, '')), query };
}
