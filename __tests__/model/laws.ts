import { deepEqual, notEqual } from 'node:assert/strict';
import { expectResetOver, expectSamePerson, expectSentAsTold, expectSpentOnce } from './callLaws';
import type { Model } from './model';
import { expectPagesAgree, expectWish } from './pageLaws';
import type { Phone } from './phone';
import { expectAdmittedByServer } from './sessionLaws';
import { expectVaultAgrees, expectWholeRecord } from './vaultLaws';

/**
 * Every law, after every command. The laws use Node's own assertions: they are checked some hundred thousand times, and most
 * of the time of a run went into `expect`.
 */
export function expectLaws(model: Model, phone: Phone): void {
  deepEqual(phone.strange, []);
  expectSpentOnce(phone);
  expectWholeRecord(phone);
  expectSamePerson(model, phone);
  if (!phone.isRunning()) return;
  expectAdmittedByServer(phone);
  if (!model.mayBeIn) notEqual(phone.app().step(), 'signedIn');
  expectVaultAgrees(phone, model.mayBeIn);
  expectWish(model, phone);
  expectPagesAgree(phone);
  expectSentAsTold(phone);
  expectResetOver(model, phone);
}
