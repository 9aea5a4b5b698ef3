import { createServer, type Server } from 'node:http';
import { createIdTokenCheck, type IdTokenRules } from './idToken';

/**
 * A tiny back end: `POST /orders` places an order for the user that the id token names, and answers 401 without a valid one.
 * @returns the server, which does not listen yet
 */
export function createShop(rules: IdTokenRules): Server {
  const check = createIdTokenCheck(rules);

  async function order(authorization: string) {
    const customer = await check(authorization).catch(() => null);
    return customer === null ? { status: 401, body: {} } : { status: 201, body: { customer } };
  }

  return createServer((request, response) => {
    const isOrder = request.method === 'POST' && request.url === '/orders';
    const answered = isOrder
      ? order(request.headers.authorization ?? '')
      : Promise.resolve({ status: 404, body: {} });
    void answered.then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  });
}
