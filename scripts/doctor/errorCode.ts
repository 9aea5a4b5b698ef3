/** The prefix of an error code, which differs by product and page (contract §8). */
export type Dialect = 'IDAAS.SDK' | 'SDK' | 'bare';

/** An `error_code` and what is known of it. */
export interface ErrorCode {
  /** as the server printed it, trimmed */
  readonly printed: string;
  /** in capitals, without `IDAAS.`: the spelling of `problemOfErrorCode` */
  readonly normalised: string;
  /** family and number without any prefix, such as `COMMON.1003` */
  readonly family: string;
  readonly dialect: Dialect;
}

/** Splits an `error_code`; the vendor's own examples carry stray blanks (contract §10, 11). */
export function readErrorCode(raw: string): ErrorCode {
  const printed = raw.trim();
  const normalised = printed.toUpperCase().replace(/^IDAAS\./, '');
  const dialect = !normalised.startsWith('SDK.') ? 'bare' : /^IDAAS\./i.test(printed) ? 'IDAAS.SDK' : 'SDK';
  return { printed, normalised, family: normalised.replace(/^SDK\./, ''), dialect };
}

/** Codes of the vendor's lists that tell of an application or a device (contract §8). */
export const DEVICE_CODES: readonly string[] = ['COMMON.1003', 'PARAM.0001'];
export const CLIENT_CODES: readonly string[] = ['COMMON.1012', 'PARAM.0002', 'PARAM.0003'];
