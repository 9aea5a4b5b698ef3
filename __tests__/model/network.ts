import type { HttpRequest, HttpResponse, Transport } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';
import { nodeTransport } from '../world/transport';

/** A network that is there or not, and knows what came over it. */
export interface Network {
  readonly transport: Transport;
  setUp(isUp: boolean): void;
  /** every answer the server gave, in order, whether the phone got it or not */
  readonly answers: readonly { readonly request: HttpRequest; readonly response: HttpResponse }[];
  /** Settles when the server has nothing more to say to what was asked so far. */
  calm(): Promise<void>;
}

export function createNetwork(): Network {
  const answers: { readonly request: HttpRequest; readonly response: HttpResponse }[] = [];
  let isUp = true;
  let asked = 0;
  let onTheWay: Promise<unknown>[] = [];

  async function ask(request: HttpRequest): Promise<HttpResponse> {
    if (!isUp) throw new ProblemError({ code: 'offline' });
    const response = await nodeTransport(request);
    answers.push({ request, response });
    return response;
  }

  return {
    answers,
    setUp: (up) => {
      isUp = up;
    },
    transport(request) {
      asked += 1;
      const answer = ask(request);
      onTheWay.push(answer);
      return answer;
    },
    async calm() {
      for (let before = -1; before !== asked;) {
        before = asked;
        await Promise.allSettled(onTheWay);
        onTheWay = [];
        // By the next turn of the event loop every promise that could go on has done so.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
