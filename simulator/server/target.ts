/** The phone's name service: where a request to an origin really goes, or undefined when it may not. */
export type Resolve = (origin: string) => string | undefined;

/**
 * @param known origins that a mini program may ask for, and where each really is; an origin that is asked for under its own
 * name stands on both sides
 * @param checksDomains false: every other origin is reached under its own name, as in WeChat DevTools without the check
 */
export function createResolve(known: Record<string, string>, checksDomains = true): Resolve {
  const places = new Map(
    Object.entries(known).map(([from, to]) => [new URL(from).origin, new URL(to).origin]),
  );
  return (origin) => places.get(origin) ?? (checksDomains ? undefined : origin);
}

/**
 * The address that is really asked: an allowed origin, with the path and the query of the address that was asked for. They are
 * set on that origin and never resolved against it: `//elsewhere` resolved against an origin replaces its host.
 */
export function targetOf(asked: URL, resolve: Resolve): URL | undefined {
  const origin = resolve(asked.origin);
  if (origin === undefined) return undefined;
  const target = new URL(origin);
  target.pathname = asked.pathname;
  target.search = asked.search;
  return target.origin === origin ? target : undefined;
}

/** Whether an address is on this computer. */
export const isHere = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Headers that belong to one connection or to the relay; the mini program cannot set them. */
const ownedByTheRelay = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'via',
]);

/**
 * The headers that go out: the phone's own, under the name that the mini program asked for, as behind a real name service. A
 * server on this computer is told that a relay asks (`Via`), so that it can refuse what a mini program must not steer; a tenant
 * elsewhere sees what it would see from a phone.
 */
export function headersFor(
  target: URL,
  asked: URL,
  sent: Record<string, string>,
  length: number | undefined,
): Record<string, string | number> {
  const kept = Object.entries(sent).filter(([name]) => !ownedByTheRelay.has(name.toLowerCase()));
  return {
    ...Object.fromEntries(kept),
    host: asked.host,
    ...(isHere(target) ? { via: '1.1 simulator' } : {}),
    ...(length === undefined ? {} : { 'content-length': length }),
  };
}
