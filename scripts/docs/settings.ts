import path from 'node:path';
import { settingNames, settings } from '../../config/settings';
import type { Setting } from '../../config/settings';
import { PATHS } from '../../src/idaas/paths';
import { settingsOf } from '../../src/idaas/presets';
import { projectRoot } from '../taro';
import { table } from './table';
import { membersOf } from './typeInWords';
import type { TypedMember } from './typeInWords';

const PRODUCTS = ['eiam', 'ciam', 'oneaccess'] as const;

/** The settings of the build, with both of their names. */
export function tableOfBuildSettings(): string {
  const rows = settingNames.map((name) => {
    const { member, meaning, allowed, unset }: Setting = settings[name];
    return [member ? `\`${member}\`` : '–', `\`${name}\``, meaning, allowed.replaceAll(' | ', ', '), unset];
  });
  return table(['tenant.config.ts', 'shell or .env', 'meaning', 'accepted', 'not set'], rows);
}

/** The value at a place such as `mfa.enabled`. */
const valueAt = (value: object, place: readonly string[]): unknown =>
  place.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([key]) => key === name)?.[1]
        : undefined,
    value,
  );

/** The default, and where the products differ, the default of each. */
function defaultsOf(place: readonly string[]): string {
  const values = PRODUCTS.map((product) => `\`${JSON.stringify(valueAt(settingsOf(product), place))}\``);
  return new Set(values).size === 1
    ? (values[0] ?? '')
    : PRODUCTS.map((product, index) => `${product}: ${values[index]}`).join('; ');
}

function rowsOf({ name, accepted, meaning, members }: TypedMember, above: readonly string[]): string[][] {
  const place = [...above, name];
  if (members.length > 0)
    return members.flatMap((member) => rowsOf({ ...member, meaning: `${meaning} ${member.meaning}` }, place));
  return [
    [`\`${place.join('.')}\``, accepted, name === 'paths' ? 'the table below' : defaultsOf(place), meaning],
  ];
}

/** The members of `brand`, `agreementFiles` and `accountDeletion`, read from their types. */
export function tableOfBrand(): string {
  const rows = (place: string, name: string, file = 'config/brand.ts') =>
    membersOf(path.join(projectRoot, file), name).map((member) => [
      `\`${place}.${member.name}\``,
      member.meaning,
    ]);
  return table(
    ['member', 'meaning'],
    [
      ...rows('brand', 'BrandValues').filter(([member]) => member !== '`brand.support`'),
      ...rows('brand.support', 'SupportValues'),
      ...rows('agreementFiles', 'AgreementFileValues', 'config/tenantFile.ts'),
      ...rows('accountDeletion', 'AccountDeletionValues'),
    ],
  );
}

/** Every member of `settings`, read from its type. */
export function tableOfSettings(): string {
  const members = membersOf(path.join(projectRoot, 'src/idaas/settings.ts'), 'IdaasSettings');
  return table(
    ['setting', 'accepted', 'default', 'meaning'],
    members.flatMap((member) => rowsOf(member, [])),
  );
}

/** Every member of `settings.paths`. */
export const tableOfPaths = (): string =>
  table(
    ['path', 'default'],
    Object.entries(PATHS).map(([name, value]) => [`\`${name}\``, `\`${value}\``]),
  );
