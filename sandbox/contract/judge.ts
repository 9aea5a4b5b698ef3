import type { RecordedRequest } from '../recording';
import { bodyFaults } from './body';
import { callAt } from './calls';
import { headerFaults } from './headerFaults';
import { pageOf } from './shape';

/** One thing that is wrong with a request. It holds no value that was sent: that could be a password. */
export interface Complaint {
  /** Such as `POST /api/v2/sdk/social/bind`. */
  call: string;
  /** Such as `body.verify_code`, `headers.x-state-token` or `query`. */
  member: string;
  fault: string;
  /** The page that says otherwise, see `CallShape`. */
  page: string;
}

/** What the settings of an application add to the printed requests. */
export interface Additions {
  /** Names of further headers, such as the one that carries a trace id. */
  headers?: readonly string[];
}

/** Everything that is wrong with a request that a sandbox recorded, by the policy of that moment; empty for nothing. */
export function complaintsAbout(request: RecordedRequest, { headers = [] }: Additions = {}): Complaint[] {
  const { method, path, query, policy } = request;
  const name = `${method} ${path}`;
  const call = callAt(method, path);
  if (!call) return [{ call: name, member: 'path', fault: 'is not printed', page: 'no page' }];
  const page = pageOf(call, policy.product);
  const found = [
    ...(query === '' ? [] : [{ member: 'query', fault: 'is sent where none is printed', page }]),
    ...headerFaults(call, policy.product, request.headers, headers),
    ...bodyFaults(call, policy, request.body).map((fault) => ({ ...fault, page })),
  ];
  return found.map((finding) => ({ call: name, ...finding }));
}

/**
 * Checks a request as strictly as the vendor's pages print it: path, headers, and every member of the body.
 *
 * @throws Error with a line for each fault: the call, the member, what is wrong and the page that says otherwise
 */
export function judgeRequest(request: RecordedRequest, additions?: Additions): void {
  const complaints = complaintsAbout(request, additions);
  if (complaints.length > 0) throw new Error(complaints.map(wordsOf).join('\n'));
}

const wordsOf = ({ call, member, fault, page }: Complaint): string => `${call}: ${member} ${fault} (${page})`;
