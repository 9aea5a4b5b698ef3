import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { CodeSpace, Root } from 'glass-easel-miniprogram-adapter';
import type { Element as GlassElementType, GeneralComponent, ShadowedEvent } from 'glass-easel';

export type GlassElement = GlassElementType;
export type Component = GeneralComponent;
export type { CodeSpace, Root, ShadowedEvent };
export { glassEasel, MiniProgramEnv };
export const { Event, CurrentWindowBackendContext } = glassEasel;
