import { getWindowInfo } from '@tarojs/taro';
import { useState } from 'react';

/** The width a puzzle is drawn in on the smallest screens, and where its buttons stand beside it, px. */
const NARROWEST = 280;

/** Wider, a drag would be longer than a thumb reaches. */
const WIDEST = 350;

/** What the sheet leaves free at both sides together, px. */
const MARGINS = 40;

/**
 * The width a puzzle is drawn in, px: that of the sheet, within limits. It is asked for once, when the sheet opens, so that a
 * piece is never dropped in another scale than it was dragged in.
 */
export function usePictureWidth(): number {
  const [width] = useState(() => {
    const { windowWidth, windowHeight } = getWindowInfo();
    return windowWidth > windowHeight
      ? NARROWEST
      : Math.min(WIDEST, Math.max(NARROWEST, windowWidth - MARGINS));
  });
  return width;
}
