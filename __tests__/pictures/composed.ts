import { takeBrandSheet } from './brandSheet';
import { contactSheets, drawContactSheet } from './contactSheets';
import { takeSignIn } from './signIn';
import type { Studio } from './studio';

/** A picture of several screens, for the READMEs and other documents. */
export interface ComposedPicture {
  /** where it lies, from docs/screenshots */
  readonly file: string;
  /**
   * @param album the folder of the pictures of single screens
   * @returns PNG or WebP, as the name says
   */
  readonly make: (studio: Studio, album: string) => Promise<Buffer>;
}

/** All of them. The contact sheets are made of pictures of the album, so these have to be taken before. */
export const composedPictures: readonly ComposedPicture[] = [
  ...contactSheets.map((sheet) => ({
    file: sheet.file,
    make: (_: Studio, album: string) => drawContactSheet(album, sheet),
  })),
  { file: 'brands.png', make: takeBrandSheet },
  { file: 'sign-in.webp', make: takeSignIn },
];
