import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileOf, variantsOf } from './picture';
import type { Variant } from './picture';
import { sheetOf } from './sheet';
import type { Layout } from './sheet';
import { pictureNamed } from './table';

type Theme = 'light' | 'dark';

/** Four screens in a row stay readable in a page of GitHub. */
const layoutOf: Readonly<Record<Theme, Layout>> = {
  light: { width: 400, gap: 28, background: '#e9eaee', line: '#d8dade' },
  dark: { width: 400, gap: 28, background: '#2b2d31', line: '#3b3d42' },
};

/** The main screens, as `page/state` of the table of pictures. */
const screens = [
  ['bind/asked', 'home/guest-customer', 'code/sent', 'code/captcha'],
  ['password/wrong', 'password/locked', 'home/signed-in', 'bind/asked'],
] as const;

/** A picture that is made of pictures of the album. */
export interface ContactSheet {
  /** where it lies, from docs/screenshots */
  readonly file: string;
  /** the pictures it is made of, row by row */
  readonly rows: readonly (readonly string[])[];
  readonly theme: Theme;
}

function fileNamed(screen: string, name: Variant['name']): string {
  const picture = pictureNamed(screen);
  const variant = variantsOf(picture).find((one) => one.name === name);
  if (!variant) throw new Error(`${screen} is not taken in ${name}`);
  return fileOf(picture, variant);
}

/** The last screen is the first one in the other theme, so that each sheet shows both. */
const rowsIn = (theme: Theme, other: Theme): ContactSheet['rows'] =>
  screens.map((row, y) =>
    row.map((screen, x) => fileNamed(screen, y === 1 && x === row.length - 1 ? other : theme)),
  );

/** The contact sheets, which the READMEs show. */
export const contactSheets: readonly ContactSheet[] = [
  { file: 'contact-sheet.png', theme: 'light', rows: rowsIn('light', 'dark') },
  { file: 'contact-sheet-dark.png', theme: 'dark', rows: rowsIn('dark', 'light') },
];

/**
 * Makes a contact sheet of the pictures in a folder.
 * @returns PNG
 * @throws where one of the pictures is not there
 */
export async function drawContactSheet(folder: string, { rows, theme }: ContactSheet): Promise<Buffer> {
  const read = await Promise.all(
    rows.map((row) => Promise.all(row.map((file) => readFile(path.join(folder, file))))),
  );
  return sheetOf(read, layoutOf[theme]);
}
