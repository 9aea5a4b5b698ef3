import { authorizedRequest, ProblemError, requireSignIn } from 'bamboocloud-idaas-miniprogram-native';

/** Your own back end. */
const ORDERS = 'https://shop.example.com/orders';

const send = () => requireSignIn(() => authorizedRequest({ method: 'POST', url: ORDERS }));

/** That a session has ended is found out by the request: the customer signs in again, and the order goes on. */
function sendAgain(thrown: unknown): ReturnType<typeof send> {
  if (thrown instanceof ProblemError && thrown.problem.code === 'sessionEnded') return send();
  throw thrown;
}

/** Orders for a signed-in customer. @returns what the customer is told */
export async function orderTea(): Promise<string> {
  try {
    const outcome = await send().catch(sendAgain);
    if (outcome.status === 'declined') return 'Nothing was ordered.';
    const { status, body } = outcome.value;
    if (status !== 201) return 'The shop refused the order.';
    const { customer } = JSON.parse(body) as { readonly customer: string };
    return `Ordered for ${customer}.`;
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown;
    return thrown.problem.code === 'offline' ? 'You are offline.' : 'That did not work. Try again.';
  }
}
