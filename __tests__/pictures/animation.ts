import sharp from 'sharp';

/** One picture of an animation. */
export interface Frame {
  /** the screen as PNG, two pixels for one of CSS */
  readonly png: Buffer;
  readonly ms: number;
  /** where a finger touches, in CSS pixels from the top left corner */
  readonly touch?: { readonly x: number; readonly y: number };
}

/** CSS pixels; a finger's tip. */
const fingertip = 24;

/** The screen at one pixel for one of CSS, with the finger on it. */
async function drawn({ png, touch }: Frame): Promise<Buffer> {
  const { width = 0 } = await sharp(png).metadata();
  const small = sharp(png).resize({ width: width / 2 });
  if (!touch) return small.png().toBuffer();
  const dot = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * fingertip}" height="${2 * fingertip}">` +
      `<circle cx="${fingertip}" cy="${fingertip}" r="${fingertip - 2}" fill="rgba(0,0,0,.28)" stroke="#fff" stroke-width="2"/></svg>`,
  );
  const left = Math.round(touch.x - fingertip);
  const top = Math.round(touch.y - fingertip);
  return small
    .composite([{ input: dot, left, top }])
    .png()
    .toBuffer();
}

/**
 * Frames that follow each other without an end.
 * @returns WebP
 */
export async function animationOf(frames: readonly Frame[]): Promise<Buffer> {
  const pictures = await Promise.all(frames.map(drawn));
  return sharp(pictures, { join: { animated: true } })
    .webp({ delay: frames.map(({ ms }) => ms), loop: 0, quality: 85, effort: 6 })
    .toBuffer();
}
