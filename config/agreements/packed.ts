import type { PackedAgreements } from '../../src/core/agreementText';
import type { UsableTenant } from '../tenant';
import { digestsOf, readAgreements, wrongWithAgreements } from '.';

/** A tenant whose files are in order, with the agreements that go into the package. */
export interface PackedTenant extends Pick<UsableTenant, 'tenant' | 'brand'> {
  /** the texts; empty where the settings name no file */
  readonly agreements: PackedAgreements;
  readonly problems?: never;
}

export type PackedReading =
  | PackedTenant
  | {
      readonly problems: readonly string[];
      readonly tenant?: never;
      readonly brand?: never;
      readonly agreements?: never;
    };

/**
 * Reads the agreements, once their files are in order, and tells the app which of them are in its package.
 *
 * @param root the project's folder
 * @param source what the settings are called, for the messages
 * @returns the tenant and the agreements, or what is wrong with the files
 */
export function withAgreements(root: string, reading: UsableTenant, source: string): PackedReading {
  const { tenant, brand, agreementFiles } = reading;
  const wrong = wrongWithAgreements(root, agreementFiles, source);
  if (wrong.length > 0) return { problems: wrong };
  const agreements = readAgreements(root, agreementFiles);
  const agreementDigests = digestsOf(agreements);
  const isAny = Object.values(agreementDigests).some((digest) => digest !== '');
  return { tenant: { ...tenant, ...(isAny && { agreementDigests }) }, brand, agreements };
}
