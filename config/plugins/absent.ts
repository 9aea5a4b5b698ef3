/**
 * In a production package this is what Taro's runtime finds in place of its URL, location and history (12 KB). WeChat
 * has no addresses: pages are opened by name and pass nothing in a query here. ESLint keeps these words out of src.
 */

interface Silent {
  trigger(): void;
}

/** Taro's window tells its location about every page that opens and closes; no code reads it. */
export function Location(): Silent {
  return { trigger: () => undefined };
}

/** As `Location`. */
export function History(): Silent {
  return { trigger: () => undefined };
}

function refuse(): never {
  throw new Error('URL is left out of this package (config/plugins/absent.ts)');
}

export { refuse as TaroURLProvider, refuse as parseUrl };
