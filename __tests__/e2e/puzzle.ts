import type { Control } from '../../sandbox';
import type { TestPhone } from './phone';

/** The sandbox's pictures, in their own pixels. */
const PICTURE_WIDTH = 310;

/** The gap of the puzzle that lies open, in image pixels; only the tenant knows. */
export function gapOf(control: Control): number {
  const puzzle = control.captchas().at(-1);
  if (!puzzle) throw new Error('no puzzle is open');
  return puzzle.x;
}

/** Waits for a puzzle that is not `before`, and names it by its picture. */
export async function puzzleShown(phone: TestPhone, before = ''): Promise<string> {
  const shown = await phone.page.waitForFunction((old) => {
    const picture = document.querySelector('.page:not([hidden]) wx-movable-area img');
    const source = picture === null ? '' : picture.getAttribute('src');
    return source === old ? '' : source;
  }, before);
  return (await shown.jsonValue()) ?? '';
}

/** Screen px per image pixel of the puzzle that lies open. */
export async function scaleOf(phone: TestPhone): Promise<number> {
  const area = await phone.top.locator('wx-movable-area').boundingBox();
  if (!area) throw new Error('the puzzle is not on the screen');
  return area.width / PICTURE_WIDTH;
}

/** Drags the piece with a finger to where it fits, or `off` image pixels beside it. */
export async function drag(phone: TestPhone, control: Control, off = 0): Promise<void> {
  const piece = phone.top.locator('wx-movable-view');
  await phone.visible(piece);
  const box = await piece.boundingBox();
  if (!box) throw new Error('the piece is not on the screen');
  // By the knob, which lies at its lower end.
  const from = { x: box.x + box.width / 2, y: box.y + box.height - 24 };
  const distance = (gapOf(control) + off) * (await scaleOf(phone));
  await phone.page.mouse.move(from.x, from.y);
  await phone.page.mouse.down();
  await phone.page.mouse.move(from.x + distance, from.y + 4, { steps: 30 });
  await phone.page.mouse.up();
}
