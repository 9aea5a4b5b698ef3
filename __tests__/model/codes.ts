import type { CodePurpose } from '../../src/core/cooldowns';
import type { Recipient } from '../../src/core/recipient';
import type { Sandbox } from '../../sandbox';
import type { App } from '../world/app';
import { doing, type Command } from './command';
import { learnCodeWanted, learnSendingOver } from './model';
import { MOBILE } from './person';
import { twice } from './twice';

/** Getting a verification code and typing it, at whatever step takes one. */

export const TO_MOBILE: Recipient = { method: 'mobile', address: MOBILE };
const TO_EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };

/** What a code is for at the present step; at a step that takes none, as a page would that is still open. */
function purposeAt(app: App): CodePurpose {
  const step = app.step();
  return step === 'registering' || step === 'verifying' ? step : 'binding';
}

const requestCode = (app: App, to: Recipient) => app.codeSender.request(purposeAt(app), to);

/** Drops the piece so many pixels from its place; does nothing where no puzzle is shown. */
async function dropPiece(app: App, sandbox: Sandbox, offBy: number): Promise<void> {
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') return;
  const x = sandbox.control.captchaX(stage.puzzle.token) ?? 0;
  await app.codeSender.solve(purposeAt(app), x + offBy);
}

/** The digits that reached the recipient last; six zeros before the first message. */
export const receivedBy = (sandbox: Sandbox, to: Recipient): string =>
  sandbox.control
    .inbox()
    .filter((message) => message.to === to.address)
    .at(-1)?.code ?? '000000';

const typeCode = (app: App, recipient: Recipient, code: string) =>
  app.step() === 'verifying'
    ? app.actions.verify({ recipient, code })
    : app.actions.bindByCode({ recipient, code });

/** Proves the account by a code, from the request to the typing. */
export async function proveByCode(app: App, sandbox: Sandbox): Promise<void> {
  await requestCode(app, TO_MOBILE);
  await dropPiece(app, sandbox, 0);
  await typeCode(app, TO_MOBILE, receivedBy(sandbox, TO_MOBILE));
}

export const CODES = {
  opensCodePage: doing('opens the page for codes', (app) => app.codeSender.open(), {
    learn: learnSendingOver,
  }),
  asksForSms: doing('asks for a code by SMS', (app) => requestCode(app, TO_MOBILE), {
    learn: learnCodeWanted,
  }),
  asksForEmail: doing('asks for a code by email', (app) => requestCode(app, TO_EMAIL), {
    learn: learnCodeWanted,
  }),
  solves: doing('solves the puzzle', (app, { sandbox }) => dropPiece(app, sandbox, 0)),
  misses: doing('misses the puzzle', (app, { sandbox }) => dropPiece(app, sandbox, 60)),
  closes: doing('closes the puzzle', (app) => Promise.resolve(app.codeSender.cancel()), {
    learn: learnSendingOver,
  }),
  typesSms: doing('types the code from the SMS', (app, { sandbox }) =>
    typeCode(app, TO_MOBILE, receivedBy(sandbox, TO_MOBILE)),
  ),
  typesEmail: doing('types the code from the email', (app, { sandbox }) =>
    typeCode(app, TO_EMAIL, receivedBy(sandbox, TO_EMAIL)),
  ),
  asksTwice: twice('asks for a code by SMS', ({ app }) => requestCode(app(), TO_MOBILE), learnCodeWanted),
  typesTwice: twice('types the code from the SMS', ({ app, sandbox }) =>
    typeCode(app(), TO_MOBILE, receivedBy(sandbox, TO_MOBILE)),
  ),
  mistypes: doing('mistypes the code', (app) => typeCode(app, TO_MOBILE, '12345678')),
} as const satisfies Record<string, Command>;
