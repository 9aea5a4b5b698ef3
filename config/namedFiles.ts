import { withAgreements, type PackedReading } from './agreements/packed';
import { wrongWithLogos } from './look/logo';
import type { TenantReading } from './tenant';

/**
 * Checks the files that the settings name, and reads the agreements among them.
 *
 * @param root the folder that the paths of the files are seen from
 * @param source what the settings are called, for the messages
 * @returns the tenant and its agreements, or what is wrong: with the settings, or else with the logos, or else with the agreements
 */
export function withFiles(root: string, reading: TenantReading, source: string): PackedReading {
  if (reading.tenant === undefined) return reading;
  const wrong = wrongWithLogos(root, reading.brand, source);
  return wrong.length > 0 ? { problems: wrong } : withAgreements(root, reading, source);
}
