import { bareHost } from '../net/connect';
import { isLoopback } from '../net/names';
import type { Project } from '../options';
import type { Domains, Finding } from '../report';
import { words } from '../words';

const isPublic = (origin: string): boolean => !isLoopback(bareHost(new URL(origin)));

/**
 * The domains that WeChat must know: the tenant's for requests, and the agreements' for a host that opens them in a
 * web-view (the app shows their addresses to copy, which needs none).
 */
export function domainsOf(origin: string | null, { settings }: Project): Domains {
  const pages = (settings?.agreements ?? [])
    .filter((page) => URL.canParse(page))
    .map((page) => new URL(page).origin);
  return { request: origin !== null && isPublic(origin) ? [origin] : [], business: [...new Set(pages)] };
}

/** What is to be done about the request domain. */
export function checkDomains(origin: string | null): Finding {
  if (origin === null) return words.domainsUnknown();
  return isPublic(origin) ? words.domains(origin) : words.domainsNone();
}
