import sharp from 'sharp';

/** How a sheet is laid out, in pixels of the finished picture. */
export interface Layout {
  /** of one screen; its height follows */
  readonly width: number;
  /** between two screens, and around all of them */
  readonly gap: number;
  /** behind the screens, such as `#e9eaee` */
  readonly background: string;
  /** the hairline around a screen, which tells it from a background of the same colour */
  readonly line: string;
}

/** A screen with the corners of a phone's, as wide as a cell. */
export async function framed(png: Buffer, { width, line }: Layout): Promise<Buffer> {
  const { data, info } = await sharp(png).resize({ width }).png().toBuffer({ resolveWithObject: true });
  const radius = Math.round(width / 11);
  const outline = (paint: string): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${info.width}" height="${info.height}">` +
        `<rect x="0.5" y="0.5" width="${info.width - 1}" height="${info.height - 1}" rx="${radius}" ${paint}/></svg>`,
    );
  return sharp(data)
    .ensureAlpha()
    .composite([
      { input: outline(`fill="none" stroke="${line}"`) },
      { input: outline('fill="#fff"'), blend: 'dest-in' },
    ])
    .png()
    .toBuffer();
}

/**
 * Screens side by side, in rows of the same length.
 *
 * @param rows the screens as PNG; all of one size
 * @returns the sheet as PNG
 */
export async function sheetOf(rows: readonly (readonly Buffer[])[], layout: Layout): Promise<Buffer> {
  const { width, gap, background } = layout;
  const cells = await Promise.all(rows.map((row) => Promise.all(row.map((png) => framed(png, layout)))));
  const { height = 0 } = await sharp(cells[0]?.[0]).metadata();
  const columns = Math.max(...rows.map((row) => row.length));
  const across = (cell: number): number => gap + cell * (width + gap);
  const down = (cell: number): number => gap + cell * (height + gap);
  return sharp({ create: { width: across(columns), height: down(rows.length), channels: 3, background } })
    .composite(cells.flatMap((row, y) => row.map((input, x) => ({ input, left: across(x), top: down(y) }))))
    .png()
    .toBuffer();
}
