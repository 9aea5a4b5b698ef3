import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { CodeSpace, Root } from 'glass-easel-miniprogram-adapter';
import type { Element as GlassElementType, GeneralComponent, ShadowedEvent } from 'glass-easel';

export type GlassElement = GlassElementType;
export type Component = GeneralComponent;
export type { CodeSpace, Root, ShadowedEvent };
export { glassEasel, MiniProgramEnv };
export const { Event, CurrentWindowBackendContext } = glassEasel;

/** The element of the browser that an element is drawn with; none for one that is not drawn. */
export function domOf(glass: GlassElement): HTMLElement | undefined {
  const drawn = glass.$$ as unknown;
  return drawn instanceof HTMLElement ? drawn : undefined;
}
