import type { Exchange } from './client';
import { readFlowAnswer } from './flow';
import { bindByPhoneRequest } from './phone';

export type PhoneClient = ReturnType<typeof createPhoneClient>;

/** What WeChat's phone button calls. It is a file of its own because home has that button, and no other call of the pages. */
export const createPhoneClient = (exchange: Exchange) => ({
  /** may be answered with any status */
  bindByPhone: exchange(bindByPhoneRequest, readFlowAnswer),
});
