import type { HttpRequest, HttpResponse, Transport } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';
import { nodeTransport } from '../world/transport';

export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
}

/** A network that is up or down, and notes what came over it. */
export interface Network {
  readonly transport: Transport;
  setUp(isUp: boolean): void;
  /** every request that left the phone, in order */
  readonly sent: readonly HttpRequest[];
  /** every answer the server gave, in order, whether the phone received it or not */
  readonly answers: readonly Exchange[];
  /** Settles when the server has answered everything that was asked so far. */
  calm(): Promise<void>;
}

export function createNetwork(): Network {
  const answers: Exchange[] = [];
  let isUp = true;
  const sent: HttpRequest[] = [];
  let onTheWay: Promise<unknown>[] = [];

  async function ask(request: HttpRequest): Promise<HttpResponse> {
    if (!isUp) throw new ProblemError({ code: 'offline' });
    sent.push(request);
    const response = await nodeTransport(request);
    answers.push({ request, response });
    return response;
  }

  return {
    sent,
    answers,
    setUp: (up) => {
      isUp = up;
    },
    transport(request) {
      const answer = ask(request);
      onTheWay.push(answer);
      return answer;
    },
    async calm() {
      for (let before = -1; before !== sent.length;) {
        before = sent.length;
        await Promise.allSettled(onTheWay);
        onTheWay = [];
        // By the next turn of the event loop every promise that could go on has done so.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
