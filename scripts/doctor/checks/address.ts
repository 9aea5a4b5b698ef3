import net from 'node:net';
import { bareHost } from '../net/connect';
import type { Lookup } from '../net/names';
import { isLoopback, isPrivate } from '../net/names';
import type { Finding } from '../report';
import { words } from '../words';

/** Judges the address as it is written. */
export function judgeAddress(origin: URL): Finding {
  const host = bareHost(origin);
  if (isLoopback(host)) return words.addressLoopback();
  if (origin.protocol !== 'https:') return words.addressNotHttps();
  if (net.isIP(host) !== 0) return words.addressIp();
  return origin.port === '' ? words.addressGood() : words.addressWithPort(origin.port);
}

/** Judges what the resolver said of its name. */
export function judgeName(found: Lookup): Finding {
  if ('failure' in found) return words.nameFailed(found.failure);
  const listed = found.addresses.join(', ');
  return found.addresses.some(isPrivate) ? words.namePrivate(listed) : words.nameResolves(listed);
}
