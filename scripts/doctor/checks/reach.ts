import { bareHost, openConnection } from '../net/connect';
import { lookUp } from '../net/names';
import type { Finding } from '../report';
import { words } from '../words';
import { judgeAddress, judgeName } from './address';
import { judgeCertificate } from './certificate';
import type { CheckContext, Outcome, Step } from './context';

const stop = (...findings: readonly Finding[]): Outcome => ({ findings, stop: true });

/** The way to the tenant, without a request yet: the address, its name, a connection, the certificate. */
export const reach: Step = {
  checks: ['address', 'name', 'connection', 'certificate'],
  run: async (context) => {
    const origin = new URL(context.target.origin);
    const address = judgeAddress(origin);
    // Without https the client id would travel in the clear, and WeChat refuses the address anyway.
    if (address.severity === 'error') return stop(address);
    const name = judgeName(await lookUp(bareHost(origin), context.limits.timeoutMs));
    if (name.severity === 'error') return stop(address, name);
    const { findings, ...rest } = await judgeConnection(origin, context);
    return { findings: [address, name, ...findings], ...rest };
  },
};

async function judgeConnection(origin: URL, { limits, extraRoots, now }: CheckContext): Promise<Outcome> {
  const port = origin.port || (origin.protocol === 'https:' ? '443' : '80');
  const connection = await openConnection(origin, limits);
  if ('failure' in connection) return stop(words.connectionFailed(connection.failure));
  const connects = words.connects(port);
  if (connection.handshake === null) return { findings: [connects, words.certificateNone()] };
  const certificate = judgeCertificate(connection.handshake, {
    host: bareHost(origin),
    extraRoots,
    now: now(),
  });
  return {
    findings: [connects, ...certificate],
    stop: certificate.some(({ severity }) => severity === 'error'),
  };
}
