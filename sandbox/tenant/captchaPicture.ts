import sharp from 'sharp';

/** The canvas and the piece, in pixels; the piece is as high as the canvas, so it only moves sideways. */
const canvas = { width: 310, height: 155 } as const;
const pieceWidth = 47;

/** A body of 34 pixels with a knob at the top and at the right, and a notch at the left. */
const outline = 'M2 14 h12 a7 7 0 1 1 10 0 h11 v11 a7 7 0 1 1 0 11 v12 h-33 v-11 a6 6 0 1 0 0 -11 z';

type Random = () => number;
const between = (random: Random, low: number, high: number): number => low + random() * (high - low);

function ridge(random: Random, base: number, height: number, colour: string): string {
  const points = Array.from({ length: 9 }, (_, at) => `${at * 40 - 5},${base - between(random, 0, height)}`);
  return `<path d="M-5 155 L${points.join(' L')} L315 155 z" fill="${colour}"/>`;
}

function trees(random: Random, hue: number): string {
  return Array.from({ length: 14 }, () => {
    const x = between(random, 0, 310);
    const y = between(random, 128, 152);
    const size = between(random, 10, 22);
    return `<path d="M${x} ${y - size} l${size * 0.35} ${size} h${-size * 0.7} z" fill="hsl(${hue},45%,${between(random, 16, 30)}%)"/>`;
  }).join('');
}

function scene(random: Random): string {
  const hue = between(random, 170, 250);
  const sun = `<circle cx="${between(random, 30, 280)}" cy="${between(random, 20, 55)}" r="${between(random, 9, 17)}" fill="hsl(${between(random, 25, 50)},95%,75%)"/>`;
  const clouds = Array.from(
    { length: 4 },
    () =>
      `<ellipse cx="${between(random, 0, 310)}" cy="${between(random, 12, 60)}" rx="${between(random, 15, 40)}" ry="${between(random, 4, 9)}" fill="#fff" opacity="${between(random, 0.25, 0.6)}"/>`,
  ).join('');
  const sky = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue},60%,55%)"/><stop offset="1" stop-color="hsl(${hue - 120},75%,85%)"/></linearGradient>`;
  return `<defs>${sky}</defs><rect width="310" height="155" fill="url(#sky)"/>${sun}${clouds}${ridge(random, 105, 45, `hsl(${hue},28%,58%)`)}${ridge(random, 125, 40, `hsl(${hue - 40},30%,42%)`)}${ridge(random, 146, 25, `hsl(${hue - 90},38%,32%)`)}${trees(random, hue - 90)}`;
}

const svg = (width: number, body: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="155">${body}</svg>`);

const blur = '<filter id="soft"><feGaussianBlur stdDeviation="1.6"/></filter>';

function backgroundOf(picture: string, x: number, y: number): Buffer {
  const hole = `<g transform="translate(${x} ${y})"><path d="${outline}" fill="#000" opacity=".45" filter="url(#soft)"/><path d="${outline}" fill="#000" opacity=".35"/><path d="${outline}" fill="none" stroke="#fff" stroke-opacity=".65"/></g>`;
  return svg(canvas.width, `<defs>${blur}</defs>${picture}${hole}`);
}

function pieceOf(picture: string, x: number, y: number): Buffer {
  const clip = `<clipPath id="shape"><path d="${outline}" transform="translate(0 ${y})"/></clipPath>`;
  const shadow = `<path d="${outline}" transform="translate(0 ${y + 1.5})" fill="#000" opacity=".55" filter="url(#soft)"/>`;
  const cut = `<g clip-path="url(#shape)"><g transform="translate(${-x} 0)">${picture}</g></g>`;
  const edge = `<path d="${outline}" transform="translate(0 ${y})" fill="none" stroke="#fff" stroke-opacity=".9" stroke-width="1.2"/>`;
  return svg(pieceWidth, `<defs>${blur}${clip}</defs>${shadow}${cut}${edge}`);
}

export interface CaptchaPicture {
  /** Where the piece's left edge belongs, in pixels of the background. */
  x: number;
  /** PNG, 310 × 155, opaque, with the hole. */
  background: Buffer;
  /** PNG, 47 × 155, transparent around the piece. */
  piece: Buffer;
}

/** Draws a new slider puzzle. `random` gives numbers in [0, 1) and decides everything. */
export async function drawCaptcha(random: Random): Promise<CaptchaPicture> {
  const x = Math.floor(between(random, 80, canvas.width - pieceWidth - 5));
  const y = Math.floor(between(random, 8, 95));
  const picture = scene(random);
  const [background, piece] = await Promise.all([
    sharp(backgroundOf(picture, x, y))
      .removeAlpha()
      .png()
      .toBuffer(),
    sharp(pieceOf(picture, x, y))
      .png()
      .toBuffer(),
  ]);
  return { x, background, piece };
}
