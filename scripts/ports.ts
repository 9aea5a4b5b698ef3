function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Starts a server on the wanted port or, where that is taken, on the next free one.
 * @param wanted the first port tried; twenty are tried
 * @param start rejects with code EADDRINUSE when its port is taken; every other error is passed on
 */
export async function startOnFreePort<T>(wanted: number, start: (port: number) => Promise<T>): Promise<T> {
  for (let port = wanted; port < wanted + 20; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return start(0);
}
