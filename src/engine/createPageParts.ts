import type { PagePorts } from '../core/ports';
import { createPhoneClient } from '../idaas/phoneClient';
import { createConsentQuestion } from './consentQuestion';
import type { Engine } from './createEngine';
import { createBindByPhone } from './flow/bindByPhone';
import { createPageActions } from './flow/pageActions';
import { createProceed } from './flow/proceed';
import { createSuccess } from './flow/success';
import { createTriedAccount } from './flow/triedAccount';
import { createLastWay } from './lastWay';
import { withPageDeadlines } from './pageDeadlines';
import { createPhoneButton } from './phoneButton';
import { createPrivacy } from './privacy';
import { createSupport } from './support';
import { createUpdates } from './updates';

export type PageParts = ReturnType<typeof createPageParts>;

/**
 * Makes what any page of ours uses, home included: WeChat's phone button, its questions about privacy, what it does for a
 * person, and the actions as pages call them. Call it once for an engine, before a page of ours or of the host app is opened, so
 * that it receives every listener for privacy that the host app registers.
 *
 * @param platform what pages need from WeChat. Each answer gets a deadline here
 * @param createClient left out by the app and the packages, as with createEngine
 */
export function createPageParts(
  { store, actions, router, consent, inner }: Engine,
  platform: PagePorts,
  createClient: typeof createPhoneClient = createPhoneClient,
) {
  const { ports, diagnosis, attempts, atLaunch, onForget } = inner;
  const { clock } = ports;
  const { gate, assistance, updates: updatesPort } = withPageDeadlines(platform, clock);

  const consentQuestion = createConsentQuestion({ ...ports, consent, diagnosis });
  if (inner.config.hasConsentPage) inner.askConsentBy(consentQuestion.ask);
  const phoneButton = createPhoneButton({
    phoneButtonStorage: ports.openStorage('phone-button'),
    clock,
    diagnosis,
  });
  atLaunch(phoneButton.open);
  const lastWay = createLastWay({ store, lastWayStorage: ports.openStorage('last-way') });
  atLaunch(lastWay.open);
  onForget('last-way', lastWay.forget);
  const updates = createUpdates(updatesPort);
  atLaunch(updates.open);

  const success = createSuccess({ store });
  const triedAccount = createTriedAccount();
  const proceeding = createProceed({ ...attempts, store });
  const bindByPhone = createBindByPhone({ ...proceeding, store, client: createClient(inner.exchange) });
  const page = createPageActions({ actions, bindByPhone, router, lastWay, success, triedAccount });

  return {
    actions: page.actions,
    consentQuestion,
    lastWay,
    phoneButton,
    privacy: createPrivacy({ ...ports, gate, diagnosis }),
    success,
    support: createSupport({ ...ports, assistance, diagnosis }),
    triedAccount,
    updates,

    /** What createSignIn connects its own parts with. */
    forSignIn: { proceeding, binding: page.binding },
  };
}
