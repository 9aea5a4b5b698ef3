import { deepEqual, equal, ok } from 'node:assert/strict';
import type { StepName } from '../../src/core/flow';
import type { PageName } from '../../src/core/route';
import type { Model } from './model';
import type { Phone } from './phone';

/** The pages that may be on top at each step; at the others, the page that was open before the flow began. */
const PAGES_OF: Partial<Record<StepName, readonly PageName[]>> = {
  binding: ['bind', 'code', 'password', 'forgotten-password'],
  registering: ['register', 'code'],
  verifying: ['verify'],
  changingPassword: ['change-password'],
  denied: ['denied'],
  unsupported: ['unsupported'],
};

const FLOW_PAGES = Object.values(PAGES_OF).flat();

/** Whether a page of the flow is due is the person's choice, and no answer, failure or late page changes it. */
export function expectWish({ wish }: Model, phone: Phone): void {
  if (wish !== 'unclear' && !phone.pages().hasClosedLate())
    equal(phone.app().wanted() !== false, wish === 'asked');
}

/** The steps that the phone button of home may take, without their page. */
const AT_HOME: readonly StepName[] = ['binding', 'registering'];

/**
 * Where WeChat moves pages, the person sees the page of their step, once; and no page of the flow once they declined, or while
 * the phone button of home does without. A page that a link opened stays until the launch is over.
 */
export function expectPagesAgree(phone: Phone): void {
  equal(phone.pages().hostPagesClosed(), 0);
  if (phone.pages().isInOrder()) expectPageDue(phone);
}

/** A person who asks to be signed in sees the page of the step, also where it could not be opened before. */
export function expectAnswered(phone: Phone): void {
  const isRunning = phone.app().store.getState().attempt.status === 'running';
  if (phone.pages().isResponsive() && !isRunning) expectPageDue(phone);
}

function expectPageDue(phone: Phone): void {
  const { step, wanted } = phone.app().store.getState();
  const open = phone.pages().open();
  const isAtHome = wanted === 'atHome' && AT_HOME.includes(step.name);
  const due = wanted && !isAtHome ? PAGES_OF[step.name] : undefined;
  const top = open[open.length - 1];
  if (step.name === 'starting' || (due && phone.pages().isWithoutRoom())) return;
  if (due) {
    ok(top && due.includes(top), `${String(top)} is open at ${step.name}`);
    ok(open[open.length - 2] !== top, `${top} is open twice`);
  } else
    deepEqual(
      open.filter((page) => page !== null && FLOW_PAGES.includes(page)),
      [],
    );
}
