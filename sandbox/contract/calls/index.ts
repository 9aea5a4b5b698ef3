import type { CallShape } from '../shape';
import { accountCalls } from './account';
import { bindingCalls } from './binding';
import { codeCalls } from './codes';
import { loginCalls } from './login';
import { passwordCalls } from './passwords';
import { proofCalls } from './proofs';
import { sessionCalls } from './session';

/** Every call of the contract that the sandbox serves. */
export const calls: readonly CallShape[] = [
  ...loginCalls,
  ...bindingCalls,
  ...codeCalls,
  ...proofCalls,
  ...passwordCalls,
  ...sessionCalls,
  ...accountCalls,
];

const byAddress = new Map(calls.map((call) => [`${call.method} ${call.path}`, call]));

/** The call with this method and path, if the contract has it. */
export const callAt = (method: string, path: string): CallShape | undefined =>
  byAddress.get(`${method} ${path}`);
