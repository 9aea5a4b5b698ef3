import type { Sandbox } from '../../sandbox';

/** Members of request bodies whose value the server takes once. */
const ONE_USE = ['code', 'wechat_code', 'wchat_code', 'captcha_token'];

/** @returns the codes that left the phone in more than one request, which none may, whatever became of the first */
export function codesSentTwice({ requests }: Sandbox): string[] {
  const sent = requests.flatMap(({ body }) => codesIn(body));
  return sent.filter((code, index) => sent.indexOf(code) !== index);
}

/** A body may carry the same code under both names of its field. */
function codesIn(body: unknown): string[] {
  const members = (body ?? {}) as Readonly<Record<string, unknown>>;
  const codes = ONE_USE.map((member) => members[member]).filter((code) => typeof code === 'string');
  return [...new Set(codes)];
}
