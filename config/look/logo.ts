import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrandValues } from '../brand';

/** Bytes. A logo is in the package that every phone downloads, and is drawn 40 px high. */
const LIMIT = 40 * 1024;

const KINDS: Readonly<Record<string, (contents: Buffer) => boolean>> = {
  '.png': (contents) => contents.subarray(1, 4).toString() === 'PNG',
  '.jpg': (contents) => contents.readUInt16BE(0) === 0xffd8,
  '.svg': (contents) => contents.toString().includes('<svg'),
};

const ACCEPTED = 'accepted: a png, jpg or svg file of at most 40 KB, its path as seen from the project';

/** The ending that a logo has in the package, such as `.png`. */
const kindOf = (file: string): string => path.extname(file).toLowerCase().replace('.jpeg', '.jpg');

/** Where a logo is in the package. @param named the file that the settings name; '' for the default */
export const logoInPackage = (name: 'logo' | 'logo-dark', named: string): string =>
  `assets/${name}${named === '' ? '.svg' : kindOf(named)}`;

function fault(place: string, named: string): string | undefined {
  const file = statSync(place, { throwIfNoEntry: false });
  if (!file?.isFile()) return `names ${named}, which does not exist.`;
  const isKind = KINDS[kindOf(named)];
  if (!isKind) return `names ${named}, which is no png, jpg or svg file.`;
  if (file.size > LIMIT) return `names ${named}, which has ${Math.ceil(file.size / 1024)} KB.`;
  if (file.size < 4 || !isKind(readFileSync(place)))
    return `names ${named}, whose contents are not what its name says.`;
  return undefined;
}

function wrongWithLogo(root: string, member: string, named: string, source: string): string[] {
  const wrong = named === '' ? undefined : fault(path.resolve(root, named), named);
  return wrong === undefined ? [] : [`${member} of ${source} ${wrong}\n    ${ACCEPTED}`];
}

/**
 * What is wrong with the files that the settings name as logos.
 *
 * @param root the project's folder
 * @param source where they are named, such as `tenant.config.ts`
 */
export const wrongWithLogos = (
  root: string,
  { logo = '', logoDark = '' }: BrandValues,
  source: string,
): string[] => [
  ...wrongWithLogo(root, 'brand.logo', logo, source),
  ...wrongWithLogo(root, 'brand.logoDark', logoDark, source),
];
