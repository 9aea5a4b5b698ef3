/** The agreements that a tenant may have. */
export type AgreementName = 'service' | 'privacy';

/** What the page of agreements shows: one of them, or how an account is deleted. */
export type ReadableName = AgreementName | 'deletion';

/** A record that the person agreed to the tenant's agreements. */
export interface Consent {
  /** as {@link agreementVersion} names it; if it changes, consent is asked for again */
  readonly version: string;
  /** epoch ms by this phone */
  readonly at: number;
}

/** What tells one version of an agreement from another: a digest of its text, or its address; '' for no such agreement. */
export type AgreementVersions = Readonly<Record<AgreementName, string>>;

interface AgreementUrls {
  readonly serviceAgreementUrl: string;
  readonly privacyPolicyUrl: string;
}

/**
 * @param digests of the texts that are in the package, '' for one that is not; `undefined` where none is
 * @param tenant the addresses, '' for none; they count where there is no digest
 */
export const agreementVersions = (
  digests: AgreementVersions | undefined,
  tenant: AgreementUrls,
): AgreementVersions => ({
  service: digests?.service || tenant.serviceAgreementUrl,
  privacy: digests?.privacy || tenant.privacyPolicyUrl,
});

/**
 * Names the agreements of a tenant in one text, to compare it with a stored consent.
 *
 * @returns `null` where the tenant has no agreements
 */
export function agreementVersion({ service, privacy }: AgreementVersions): string | null {
  const version = `${service} ${privacy}`.trim();
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
