import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { HttpResponse, Transport } from '../../src/core/ports';
import { nodeTransport } from '../world/transport';

/** The network, watched: a test can wait until every answer, however late, has come. */
export interface Wire {
  readonly transport: Transport;
  /** where every request went */
  readonly urls: readonly string[];
  /** every answer that came so far */
  readonly answers: readonly HttpResponse[];
  /** Settles when nothing is on its way any more. */
  quiet(): Promise<void>;
}

export function createWire(network: Transport = nodeTransport): Wire {
  const onTheWay: Promise<unknown>[] = [];
  const answers: HttpResponse[] = [];
  const urls: string[] = [];
  return {
    urls,
    answers,
    transport(request) {
      urls.push(request.url);
      const answer = network(request).then((response) => {
        answers.push(response);
        return response;
      });
      onTheWay.push(answer);
      return answer;
    },
    quiet: async () => {
      await Promise.allSettled(onTheWay);
    },
  };
}

/** Node's own announcement of a request at any server in this process. */
const ARRIVALS = 'http.server.request.start';

/** Settles once the server has read a whole request to `path`, counted from now: its fault has been met by then. */
export function arrivalAt(path: string): Promise<void> {
  return new Promise((resolve) => {
    const onArrival = (message: unknown) => {
      const { request } = message as { readonly request: IncomingMessage };
      if (request.url !== path) return;
      unsubscribe(ARRIVALS, onArrival);
      if (request.method === 'GET') resolve();
      else request.once('end', resolve);
    };
    subscribe(ARRIVALS, onArrival);
  });
}
