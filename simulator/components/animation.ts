import { lengthsOf } from '../compile/lengths';
import type { Animate, AnimationData, AnimationStep } from '../wx/animation';

const isAnimation = (value: unknown): value is AnimationData =>
  typeof value === 'object' && value !== null && 'actions' in value && Array.isArray(value.actions);

/** A number is pixels where CSS wants a length. */
const length = (value: number | string): string =>
  typeof value === 'number' ? `${value}px` : lengthsOf(value);
const angle = (value: number | string): string => (typeof value === 'number' ? `${value}deg` : value);

function transformOf({ type, args }: Animate): string {
  if (type.startsWith('translate')) return `${type}(${args.map(length).join(', ')})`;
  if (type === 'rotate3d') return `${type}(${[...args.slice(0, 3), angle(args[3] ?? 0)].join(', ')})`;
  if (/^(rotate|skew)/.test(type)) return `${type}(${args.map(angle).join(', ')})`;
  return `${type}(${args.join(', ')})`;
}

/** The state that a step leads to. */
function frameOf({ animates, option }: AnimationStep): Keyframe {
  const frame: Keyframe = { transformOrigin: option.transformOrigin };
  const transforms = animates.filter(({ type }) => type !== 'style');
  if (transforms.length > 0) frame['transform'] = transforms.map(transformOf).join(' ');
  for (const { args } of animates.filter(({ type }) => type === 'style')) {
    const [name = '', value = ''] = args;
    frame[String(name)] = /^(opacity|backgroundColor)$/.test(String(name)) ? value : length(value);
  }
  return frame;
}

const playing = new WeakMap<HTMLElement, AnimationData>();

/**
 * Plays the steps of the attribute `animation`, one after the other; a new value ends the old one where it is.
 *
 * @param ended told after each step, as WeChat's `transitionend`
 */
export async function playAnimation(dom: HTMLElement, value: unknown, ended: () => void): Promise<void> {
  if (!isAnimation(value) || playing.get(dom) === value) return;
  playing.set(dom, value);
  for (const step of value.actions) {
    const { delay, duration, timingFunction: easing } = step.option.transition;
    // The effect stays, and what a later step does not name keeps its place.
    const effect = dom.animate([frameOf(step)], { delay, duration, easing, fill: 'forwards' });
    await effect.finished.catch(() => undefined);
    if (playing.get(dom) !== value) return;
    ended();
  }
}
