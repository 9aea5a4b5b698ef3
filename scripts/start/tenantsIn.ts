import { readPackage } from '../review/readPackage';

/** A tenant as the code of a mini program writes it. */
export interface NamedTenant {
  readonly origin: string;
  readonly clientId: string;
  /** absent where it does not stand beside the client id */
  readonly product?: string;
}

const TEXT = String.raw`["'\x60]([^"'\x60\s]+)["'\x60]`;
const member = (name: string): string => String.raw`\b${name}["']?\s*:\s*${TEXT}`;

/** The members in the order in which the packages and the documents write them. Minified code has no quotes around names. */
const TENANT = new RegExp(
  String.raw`${member('origin')}\s*,\s*["']?${member('clientId')}(?:\s*,\s*["']?${member('product')})?`,
  'g',
);

/**
 * Finds the tenants that a built mini program calls, whichever of the packages it uses. One with versions for several tenants
 * names more than one.
 *
 * @param dist the folder with app.json
 * @returns each tenant once; none where the code does not write origin and client id side by side
 * @throws a failure where there is no app.json
 */
export function tenantsIn(dist: string): NamedTenant[] {
  const scripts = [...readPackage(dist).texts].filter(([file]) => file.endsWith('.js'));
  const matches = scripts.flatMap(([, text]) => [...text.matchAll(TENANT)]);
  const tenants = new Map<string, NamedTenant>();
  for (const [, origin = '', clientId = '', product] of matches)
    if (URL.canParse(origin))
      tenants.set(`${origin} ${clientId}`, { origin, clientId, ...(product !== undefined && { product }) });
  return [...tenants.values()];
}
