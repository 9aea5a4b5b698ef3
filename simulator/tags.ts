/** Built-in tags that the simulator draws. Any other tag that is not a component is recorded as unsupported. */
export const builtInTags: readonly string[] = [
  'button',
  'checkbox',
  'checkbox-group',
  'cover-image',
  'cover-view',
  'form',
  'icon',
  'image',
  'input',
  'label',
  'movable-area',
  'movable-view',
  'navigation-bar',
  'navigator',
  'page',
  'page-container',
  'page-meta',
  'picker',
  'picker-view',
  'picker-view-column',
  'progress',
  'radio',
  'radio-group',
  'rich-text',
  'root-portal',
  'scroll-view',
  'slider',
  'span',
  'swiper',
  'swiper-item',
  'switch',
  'text',
  'textarea',
  'view',
  'web-view',
];

/** Tags of WeChat that exist on a phone and that the simulator cannot draw. */
export const unsupportedTags: readonly string[] = [
  'ad',
  'ad-custom',
  'audio',
  'camera',
  'canvas',
  'channel-live',
  'channel-video',
  'editor',
  'functional-page-navigator',
  'grid-view',
  'keyboard-accessory',
  'list-view',
  'live-player',
  'live-pusher',
  'map',
  'match-media',
  'official-account',
  'open-data',
  'share-element',
  'snapshot',
  'sticky-header',
  'sticky-section',
  'video',
  'voip-room',
];

const known = new Set([...builtInTags, ...unsupportedTags]);

/** True for a tag of WeChat's own; in the browser it is drawn as `wx-…`. */
export function isWechatTag(tag: string): boolean {
  return known.has(tag);
}
