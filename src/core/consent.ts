/** That somebody agreed to the tenant's agreements: to which, and when. */
export interface Consent {
  /** the addresses of what was agreed to; others have to be agreed to anew */
  readonly version: string;
  /** epoch ms by this phone */
  readonly at: number;
}

/** What there is to agree to, in one text; `null` where the tenant has no agreements. */
export function agreementVersion(serviceAgreementUrl: string, privacyPolicyUrl: string): string | null {
  const version = `${serviceAgreementUrl} ${privacyPolicyUrl}`.trim();
  return version === '' ? null : version;
}

/** The consent that was kept, if it is one to `version`. */
export function readConsent(kept: unknown, version: string): Consent | null {
  if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('at' in kept)) return null;
  return kept.version === version && typeof kept.at === 'number' ? { version, at: kept.at } : null;
}
