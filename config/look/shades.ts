import { clampChroma, converter, formatHex, formatRgb, interpolate, wcagContrast } from 'culori';
import type { Oklch } from 'culori';

/*
 * What is worked out of a colour. Shades are looked for in OKLCH, where the lightness can be moved while the hue stays as
 * people see it. Colours are texts, such as #067f3c.
 */

/** The contrast that WCAG 2.2 asks of text (1.4.3, AA). */
export const READABLE = 4.5;

const toOklch = converter('oklch');

/** The chroma in OKLCH below which a colour looks grey. */
const NEAR_GREY = 0.05;

/** How finely lightness is searched, in steps from black to white. */
const STEPS = 400;

/** @returns the ratio of WCAG 2.2, from 1 to 21 */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** @throws for a text that is no colour */
function readColour(colour: string): Oklch {
  const read = toOklch(colour);
  if (!read) throw new Error(`${colour} is not a colour`);
  return read;
}

/** A colour at another lightness, as near to its hue and chroma as a screen can show. */
const atLightness = (colour: Oklch, l: number): string => formatHex(clampChroma({ ...colour, l }, 'oklch'));

/**
 * The shade next to a colour that suffices, itself included.
 *
 * @param direction where to look: towards black or towards white
 * @throws if no shade there suffices
 */
export function nearestShade(
  colour: string,
  direction: 'darker' | 'lighter',
  suffices: (shade: string) => boolean,
): string {
  const start = readColour(colour);
  const way = direction === 'darker' ? -start.l : 1 - start.l;
  for (let step = 0; step <= STEPS; step += 1) {
    const shade = step === 0 ? formatHex(start) : atLightness(start, start.l + (way * step) / STEPS);
    if (suffices(shade)) return shade;
  }
  throw new Error(`no shade ${direction} than ${colour} suffices`);
}

/** Whether people see two colours as of one hue: neither is near grey, and their hues differ by at most `degrees`. */
export function areAlike(one: string, other: string, degrees: number): boolean {
  const [a, b] = [readColour(one), readColour(other)];
  if (Math.min(a.c, b.c) < NEAR_GREY || a.h === undefined || b.h === undefined) return false;
  const apart = Math.abs(a.h - b.h) % 360;
  return Math.min(apart, 360 - apart) <= degrees;
}

/** The lightest shade of a colour that still suffices. @throws if none does */
export function lightestShade(colour: string, suffices: (shade: string) => boolean): string {
  const start = readColour(colour);
  for (let step = STEPS; step >= 0; step -= 1) {
    const shade = atLightness(start, step / STEPS);
    if (suffices(shade)) return shade;
  }
  throw new Error(`no shade of ${colour} suffices`);
}

/** A colour laid over another. @param share of the upper one, 0 to 1 */
export const mixed = (upper: string, lower: string, share: number): string =>
  formatHex(interpolate([lower, upper], 'rgb')(share));

/** A colour that lets through what is below it. @param share 0 to 1 */
export const veil = (colour: string, share: number): string =>
  formatRgb({ ...converter('rgb')(readColour(colour)), alpha: share });
