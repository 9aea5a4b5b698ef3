import { examine, openSandbox } from './setup';
import type { OwnAnswer, Passing } from './gateway';
import { startGateway } from './gateway';

/** A refusal in the vendor's form. */
export const refusal = (code: string, message = 'no'): OwnAnswer => ({
  status: 400,
  body: { error_code: code, error_msg: message },
});

/** A run against a tenant that answers some calls otherwise than the sandbox can. */
export async function examineWith(change: (passing: Passing) => OwnAnswer | undefined, date?: string | null) {
  const { origin } = await openSandbox({ policy: { product: 'eiam' } });
  const gateway = await startGateway({ to: origin, change, ...(date === undefined ? {} : { date }) });
  return examine({ origin: gateway.origin, product: 'eiam' });
}

/** Answers calls to a path. */
export const at =
  (end: string, answer: (passing: Passing) => OwnAnswer | undefined) =>
  (passing: Passing): OwnAnswer | undefined =>
    passing.path.endsWith(end) ? answer(passing) : undefined;
