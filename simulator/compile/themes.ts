import type { AtRule, Root } from 'postcss';
import { prefixSelectors } from './selectors';

const scheme = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/;

function themedRules(media: AtRule, theme: string): void {
  // :where adds no specificity, so the order of rules decides as it does with a media query.
  media.walkRules((rule) => prefixSelectors(rule, `:where(html[data-theme="${theme}"])`));
  const rest = media.params
    .replace(scheme, '')
    .replace(/^\s*and\s*|\s*and\s*$/g, '')
    .trim();
  if (rest === '' || rest === 'screen' || rest === 'all') media.replaceWith(media.nodes ?? []);
  else media.params = rest;
}

/** The phone's theme is the simulator's choice, so `prefers-color-scheme` follows it and not the computer. */
export function themeRules(root: Root): void {
  root.walkAtRules('media', (media) => {
    const theme = scheme.exec(media.params)?.[1];
    if (theme !== undefined) themedRules(media, theme);
  });
}
