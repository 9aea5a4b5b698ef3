import type { Sample } from '../library';
import { chat } from './chat';
import { choosing } from './choosing';
import { showing } from './showing';

/** How a component is used: attributes besides those whose values are tried one by one, and what stands inside. */
export interface Use extends Omit<Sample, 'wxml'> {
  readonly attributes?: string;
  readonly inside?: string;
}

/** Components that only stand inside another, on whose page they are. */
export const parts: readonly string[] = [
  'collapse-panel',
  'dropdown-item',
  'form-item',
  'grid-item',
  'indexes-anchor',
  'message-item',
  'picker-item',
  'scroll-view',
  'side-bar-item',
  'step-item',
  'swiper-nav',
  'tab-bar-item',
  'tab-panel',
];

export const samples: Readonly<Record<string, Use>> = { ...chat, ...choosing, ...showing };
