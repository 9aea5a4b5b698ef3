/** Phones to look at, by the `width×height` of their screen in CSS pixels. */
export const sizes = {
  '390x844': 'iPhone 15 · 390×844',
  '375x667': 'iPhone SE · 375×667',
  '430x932': 'iPhone 15 Pro Max · 430×932',
  '360x800': 'Android · 360×800',
  '320x568': '320×568',
  '844x390': 'iPhone 15 ↻ 844×390',
  '800x600': 'PC · 800×600',
} as const;
