/**
 * A state to start from: how the phone is set, and how the tenant behind it is. Names and values of `tenant` are those of the
 * control API of the tenant, which the simulator only passes on.
 */
export interface Scenario {
  /** as it stands in the address of the work page: `/?scenario=quota-used-up` */
  readonly name: string;
  /** what it shows, in Chinese and in English */
  readonly says: readonly [zh: string, en: string];
  /** parameters of the phone (simulator/README.md); the WeChat user is a new one unless `openid` is among them */
  readonly phone?: Readonly<Record<string, string>>;
  readonly tenant?: {
    /** one of the control API's `personStates`, which the WeChat user is brought into */
    readonly person?: string;
    readonly policy?: Readonly<Record<string, unknown>>;
    readonly faults?: readonly Readonly<Record<string, unknown>>[];
  };
}
