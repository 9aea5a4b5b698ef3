import type { Connection, EnginePorts } from '../core/ports';
import { ProblemError } from '../core/problems';

/**
 * The ports with the one decision whether a server cannot be reached or the phone has no network. WeChat words both alike,
 * so it is asked for the network after such a failure, and only then.
 *
 * @param ports with deadlines: a connection that never answers must not hold up a failed request
 * @returns ports that reject with `offline` in place of `unreachable` where the phone has no network
 */
export function withReachability(ports: EnginePorts): EnginePorts {
  const { transport, requestLoginCode, connection } = ports;
  return {
    ...ports,
    transport: (request) => telling(connection, () => transport(request)),
    requestLoginCode: () => telling(connection, requestLoginCode),
  };
}

async function telling<T>(connection: Connection, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    const isUnreachable = thrown instanceof ProblemError && thrown.problem.code === 'unreachable';
    if (!isUnreachable || !(await isOffline(connection))) throw thrown;
    throw new ProblemError({ code: 'offline' }, thrown.cause);
  }
}

/** A phone that does not say is taken to have a network: "no network" is shown only where that is sure. */
const isOffline = (connection: Connection): Promise<boolean> => connection.isOffline().catch(() => false);
