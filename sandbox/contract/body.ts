import type { z } from 'zod';
import type { Policy } from '../policy';
import { isRecord } from '../shapes';
import type { CallShape } from './shape';

/** What is wrong with one member of a body; `body` itself where it is none. */
export interface BodyFault {
  member: string;
  fault: string;
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, body: unknown): BodyFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ member: `body.${key}`, fault: 'is not printed' }));
  const [key] = issue.path;
  if (key === undefined) return [{ member: 'body', fault: issue.message }];
  const isMissing = isRecord(body) && !Object.hasOwn(body, key);
  return [{ member: `body.${String(key)}`, fault: isMissing ? 'is missing' : issue.message }];
}

/** Where a page prints several bodies, the one that comes closest is the one that was meant. */
function closest(bodies: readonly z.ZodObject[], sent: unknown): readonly Issue[] {
  const attempts = bodies.map((body) => body.safeParse(sent).error?.issues ?? []);
  return attempts.reduce((best, next) => (next.length < best.length ? next : best));
}

/** What is wrong with the body of a call, member by member; empty for nothing. */
export function bodyFaults(call: CallShape, policy: Policy, sent: unknown): BodyFault[] {
  const bodies = call.bodies(policy);
  if (bodies.length === 0)
    return sent === undefined ? [] : [{ member: 'body', fault: 'is sent where none is printed' }];
  if (sent === undefined) return [{ member: 'body', fault: 'is missing' }];
  return closest(bodies, sent).flatMap((issue) => faultsOf(issue, sent));
}

/** The first member that no page prints for this call, if there is one. */
export function unknownMember(call: CallShape, policy: Policy, sent: unknown): string | undefined {
  const bodies = call.bodies(policy);
  if (!isRecord(sent)) return undefined;
  if (bodies.length === 0) return 'body';
  const unknown = closest(bodies, sent).find((issue) => issue.code === 'unrecognized_keys');
  return unknown?.code === 'unrecognized_keys' ? unknown.keys[0] : undefined;
}
