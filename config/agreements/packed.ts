import type { UsableTenant, TenantReading } from '../tenant';
import { digestsOf, readAgreements, wrongWithAgreements } from '.';

/**
 * Tells the app which agreements are in its package, once their files are in order.
 *
 * @param root the project's folder
 * @param source what the settings are called, for the messages
 * @returns the tenant, or what is wrong with the files
 */
export function withAgreements(root: string, reading: UsableTenant, source: string): TenantReading {
  const wrong = wrongWithAgreements(root, reading.agreementFiles, source);
  if (wrong.length > 0) return { problems: wrong };
  const agreementDigests = digestsOf(readAgreements(root, reading.agreementFiles));
  const isAny = Object.values(agreementDigests).some((digest) => digest !== '');
  return isAny ? { ...reading, tenant: { ...reading.tenant, agreementDigests } } : reading;
}
