/** A social account bound to the person who is signed in, e.g. this WeChat. */
export interface BoundAccount {
  /** of the record, not of the person */
  readonly id: string;
  /** as the provider names it: `weixin`, … */
  readonly kind: string;
  readonly nickname: string;
}
