import type { Handshake } from '../net/connect';
import type { Finding } from '../report';
import { words } from '../words';

const DAY_MS = 86_400_000;
/** Time enough to renew one by hand. */
const SOON_DAYS = 21;

/**
 * Judges the certificate that a server showed.
 * @param host the host that was asked
 * @param extraRoots whether this computer trusts authorities that phones do not know
 * @param now epoch ms
 */
export function judgeCertificate(
  { problem, protocol, validTo, names }: Handshake,
  { host, extraRoots, now }: { host: string; extraRoots: boolean; now: number },
): readonly Finding[] {
  const until = Number.isNaN(validTo) ? 'an unknown day' : new Date(validTo).toISOString().slice(0, 10);
  const days = Math.floor((validTo - now) / DAY_MS);
  if (problem !== null) return [judgeProblem(problem, { host, names, until })];
  return [
    days < SOON_DAYS ? words.certificateEndsSoon(until, days) : words.certificateGood(protocol, until, days),
    ...(extraRoots ? [words.certificateExtraRoots()] : []),
  ];
}

function judgeProblem(
  problem: string,
  { host, names, until }: { host: string; names: string; until: string },
): Finding {
  switch (problem) {
    case 'CERT_HAS_EXPIRED':
      return words.certificateExpired(until);
    case 'CERT_NOT_YET_VALID':
      return words.certificateNotYet();
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return words.certificateOfAnother(host, names);
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return words.certificateUntrusted(problem);
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return words.certificateIncomplete(problem);
    default:
      return words.certificateRefused(problem);
  }
}
