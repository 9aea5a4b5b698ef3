import sharp from 'sharp';
import { capture } from './camera';
import type { Picture } from './picture';
import { framed } from './sheet';
import type { Layout } from './sheet';
import type { Studio } from './studio';
import { pictureNamed } from './table';

const layout: Layout = { width: 390, gap: 40, background: '#e9eaee', line: '#c9ccd2' };
/** How far the dark screen stands out behind the light one, in pixels of the sheet: with its logo, and below. */
const offset = { left: 150, down: 56 };

/** The page that asks a stranger of each company who they are: it shows the logo, the name, the colour and the tint. */
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
  const across = (pair: number): number => gap + pair * (width + offset.left + gap);
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
        { input: dark, left: across(pair), top: gap + offset.down },
        { input: light, left: across(pair) + offset.left, top: gap },
      ]),
    )
    .png()
    .toBuffer();
}
