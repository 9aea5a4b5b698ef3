import sharp from 'sharp';
import { capture } from './camera';
import type { Picture } from './picture';
import { framed } from './sheet';
import type { Layout } from './sheet';
import type { Studio } from './studio';
import { pictureNamed } from './table';

const layout: Layout = { width: 390, gap: 40, background: '#e9eaee', line: '#c9ccd2' };
/** How far the dark screen stands out behind the light one, in pixels of the sheet: to the right and downwards. */
const offset = { right: 150, down: 56 };

/** The first page of each company's strangers: it shows the logo, the name, the colour and the tint. */
const companies: readonly Picture[] = [
  pictureNamed('bind/asked'),
  { ...pictureNamed('bind/customer'), app: 'airline' },
  { ...pictureNamed('bind/customer'), app: 'tea' },
];

/**
 * One app in three brands, each light and, behind it, dark. The packages differ by their tenant files.
 * @returns PNG
 */
export async function takeBrandSheet(studio: Studio): Promise<Buffer> {
  const pairs: (readonly [dark: Buffer, light: Buffer])[] = [];
  for (const company of companies) {
    const shot = async (theme: 'light' | 'dark'): Promise<Buffer> =>
      framed(
        await studio.visit(company, { theme, fontScale: 1, language: 'zh_CN' }, ({ page }) => capture(page)),
        layout,
      );
    pairs.push([await shot('dark'), await shot('light')]);
  }
  const { height = 0 } = await sharp(pairs[0]?.[0]).metadata();
  const { width, gap, background } = layout;
  const across = (pair: number): number => gap + pair * (width + offset.right + gap);
  return sharp({
    create: {
      width: across(pairs.length),
      height: height + offset.down + 2 * gap,
      channels: 3,
      background,
    },
  })
    .composite(
      pairs.flatMap(([dark, light], pair) => [
        { input: dark, left: across(pair) + offset.right, top: gap + offset.down },
        { input: light, left: across(pair), top: gap },
      ]),
    )
    .png()
    .toBuffer();
}
