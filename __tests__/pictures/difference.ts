import sharp from 'sharp';

/** How far a colour channel (0–255) may be off before a pixel counts as another one: less is the palette's rounding. */
const tolerance = 16;

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Of an animated picture, all frames below each other. */
async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(picture, { animated: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * How much of a picture is another one: the share of its pixels (0–1) that differ visibly; 1 where the sizes differ.
 * @throws what sharp throws for bytes that are no picture
 */
export async function differenceOf(before: Buffer, after: Buffer): Promise<number> {
  const [left, right] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  if (left.width !== right.width || left.height !== right.height) return 1;
  let different = 0;
  for (let pixel = 0; pixel < left.data.length; pixel += 4) {
    for (let channel = pixel; channel < pixel + 4; channel += 1) {
      if (Math.abs((left.data[channel] ?? 0) - (right.data[channel] ?? 0)) <= tolerance) continue;
      different += 1;
      break;
    }
  }
  return different / (left.width * left.height);
}

/** The picture with a palette of its own: a quarter of the bytes, and nothing to be seen of it. */
export const smallPng = (png: Buffer): Promise<Buffer> =>
  sharp(png).png({ palette: true, colours: 128, effort: 10, dither: 0 }).toBuffer();
