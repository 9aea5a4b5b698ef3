/** The agreements that a tenant may have. */
export type AgreementName = 'service' | 'privacy';

/** What the page of agreements shows: one of them, or how an account is deleted. */
export type ReadableName = AgreementName | 'deletion';

/** A record that the person agreed to the tenant's agreements. */
export interface Consent {
  /** the addresses of the agreements; if one changes, consent is asked for again */
  readonly version: string;
  /** epoch ms by this phone */
  readonly at: number;
}

/**
 * Names the agreements of a tenant in one text, to compare it with a stored consent.
 *
 * @param serviceAgreementUrl empty for none
 * @param privacyPolicyUrl empty for none
 * @returns `null` where the tenant has no agreements
 */
export function agreementVersion(serviceAgreementUrl: string, privacyPolicyUrl: string): string | null {
  const version = `${serviceAgreementUrl} ${privacyPolicyUrl}`.trim();
  return version === '' ? null : version;
}

/**
 * Reads a stored consent.
 *
 * @param stored what the storage held, unchecked
 * @returns `null` for anything but a consent to `version`
 */
export function readConsent(stored: unknown, version: string): Consent | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('at' in stored))
    return null;
  return stored.version === version && typeof stored.at === 'number' ? { version, at: stored.at } : null;
}

/** What is stored once a consent was taken back. */
export interface Withdrawal {
  /** epoch ms by this phone */
  readonly withdrawnAt: number;
}

/** Whether what the storage held is a consent that was taken back. */
export const isWithdrawal = (stored: unknown): stored is Withdrawal =>
  typeof stored === 'object' &&
  stored !== null &&
  'withdrawnAt' in stored &&
  typeof stored.withdrawnAt === 'number';
