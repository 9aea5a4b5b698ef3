const { authorizedRequest, ProblemError, requireSignIn } = require('./idaas/index');

/** Your own back end. */
const ORDERS = 'https://shop.example.com/orders';

const send = () => requireSignIn(() => authorizedRequest({ method: 'POST', url: ORDERS }));

/** That a session has ended is found out by the request: the customer signs in again, and the order goes on. */
function sendAgain(thrown) {
  if (thrown instanceof ProblemError && thrown.problem.code === 'sessionEnded') return send();
  throw thrown;
}

/** Orders for a signed-in customer. @returns what the customer is told */
exports.orderTea = async () => {
  try {
    const outcome = await send().catch(sendAgain);
    if (outcome.status === 'declined') return 'Nothing was ordered.';
    const { status, body } = outcome.value;
    return status === 201 ? `Ordered for ${JSON.parse(body).customer}.` : 'The shop refused the order.';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problem.code === 'offline' ? 'You are offline.' : 'That did not work. Try again.';
  }
};
