import { watch } from 'chokidar';
import type { ServerResponse } from 'node:http';

const quietMs = 150;

export interface DistWatch {
  close(): Promise<void>;
}

/** Tells of a change of dist once nothing has been written for a moment: a build writes many files. */
export function watchDist(dist: string, changed: () => void): DistWatch {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dist, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietMs);
  });
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** Open pages that want to hear of changes (server-sent events). */
export function createSubscribers() {
  const open = new Set<ServerResponse>();
  const kept = new Map<string, string>();
  const write = (response: ServerResponse, event: string, data: string): void =>
    void response.write(`event: ${event}\ndata: ${data}\n\n`);
  return {
    add: (response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': connected\n\n');
      kept.forEach((data, event) => write(response, event, data));
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell: (event: string): void => open.forEach((response) => write(response, event, '')),
    /** The same with data (one line), which pages that open later are told as well. */
    keep: (event: string, data: string): void => {
      kept.set(event, data);
      open.forEach((response) => write(response, event, data));
    },
    close: (): void => open.forEach((response) => response.end()),
  };
}
