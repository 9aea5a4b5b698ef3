import { lookup } from 'node:dns/promises';
import net from 'node:net';
import type { Failure } from './failure';
import { failureOf, TIMED_OUT } from './failure';

export type Lookup = { readonly addresses: readonly string[] } | { readonly failure: Failure };

/** Asks the operating system for the addresses of a host, as a browser would. */
export async function lookUp(host: string, timeoutMs: number): Promise<Lookup> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('late'), { code: TIMED_OUT })), timeoutMs);
  });
  try {
    const found = await Promise.race([lookup(host, { all: true }), late]);
    return { addresses: found.map(({ address }) => address) };
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

const inside = new net.BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

/** Whether an address is reachable inside one network only (RFC 1918, 6598, 3927, 4193): phones elsewhere are not there. */
export const isPrivate = (address: string): boolean =>
  inside.check(address, net.isIPv6(address) ? 'ipv6' : 'ipv4');

/** Whether a host of a URL is this computer. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);
