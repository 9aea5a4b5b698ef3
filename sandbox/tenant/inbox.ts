/** A message that a person would find on the phone or in the mailbox. */
export interface Message {
  channel: 'sms' | 'email';
  /** The recipient as the caller wrote it. */
  to: string;
  /** The contract's `type`, such as BIND_MOBILE_SMS. */
  type: string;
  code: string;
  text: string;
  /** Epoch milliseconds. */
  sentAt: number;
}
