import type { Sandbox } from '../sandbox/index';

/** What runs once npm start is ready. */
export interface Running {
  /** where the phone is shown */
  readonly phone: string;
  readonly sandbox: Pick<Sandbox, 'origin' | 'control'>;
  /** the origin of a tenant of one's own; without one the sandbox is the tenant */
  readonly tenant: string | undefined;
  /** what makes the phone reload, in a sentence */
  readonly reload?: string;
}

/** The block npm start ends with: where to look, what to try first, how to stop. */
export function announcement({
  phone,
  sandbox,
  tenant,
  reload = 'Edit src/ and the phone reloads.',
}: Running): string {
  const places = [
    `  The phone    ${phone}`,
    ...(tenant === undefined
      ? [
          `  The sandbox  ${sandbox.origin}  (a local IDaaS)`,
          `  Its inbox    ${sandbox.origin}/sandbox/control/inbox  (codes by SMS and email)`,
        ]
      : [`  Your tenant  ${tenant}  (the sandbox at ${sandbox.origin} only plays WeChat)`]),
  ];
  const advice = tenant === undefined ? whatToTry(sandbox) : warning;
  return ['', ...places, '', ...advice, '', `  ${reload} Ctrl-C ends everything.`, ''].join('\n');
}

const warning = [
  '  Signing in does not work here: login codes and phone numbers come from the sandbox, not from WeChat, so a real tenant',
  '  refuses them. Everything up to that answer is real. To sign in, open this folder in WeChat DevTools:',
  '  docs/connect.md, "Open it in WeChat DevTools".',
];

/** The first two people of the sandbox who can sign in with a password and nothing else. */
function whatToTry(sandbox: Running['sandbox']): string[] {
  const people = sandbox.control
    .people()
    .filter(({ access, mfa, passwordState, locked }) => {
      return access !== 'denied' && mfa === undefined && passwordState === undefined && !locked;
    })
    .slice(0, 2);
  const rows = people.map((one) => `    ${one.userName}  ${one.password}  (${one.name})`);
  return ['  Try first: allow the phone number, or sign in with account and password as', ...rows];
}
