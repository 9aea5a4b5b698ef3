/** One change of an animation, as WeChat carries it to the view. */
export interface Animate {
  /** name of a transform function, or `style` */
  readonly type: string;
  /** its arguments; for `style` the property and its value */
  readonly args: readonly (number | string)[];
}

/** Changes that happen together, times in ms. */
export interface AnimationStep {
  readonly animates: readonly Animate[];
  readonly option: {
    readonly transformOrigin: string;
    readonly transition: {
      readonly delay: number;
      readonly duration: number;
      readonly timingFunction: string;
    };
  };
}

/** What `export()` gives and the attribute `animation` takes. */
export interface AnimationData {
  readonly actions: readonly AnimationStep[];
}

const TRANSFORMS = (
  'matrix matrix3d rotate rotate3d rotateX rotateY rotateZ scale scale3d scaleX scaleY scaleZ skew skewX skewY ' +
  'translate translate3d translateX translateY translateZ'
).split(' ');
const STYLES = 'opacity backgroundColor width height left right top bottom'.split(' ');

type Call = (...args: (number | string)[]) => unknown;

/**
 * An animation that is described with chained calls; `step` closes a group of changes, and `export` hands out the groups and
 * forgets them (developers.weixin.qq.com/miniprogram/dev/api/ui/animation/wx.createAnimation.html).
 */
function createAnimation(given: WechatMiniprogram.StepOption = {}): object {
  const optionOf = (own: WechatMiniprogram.StepOption = {}): AnimationStep['option'] => {
    const {
      duration = 400,
      timingFunction = 'linear',
      delay = 0,
      transformOrigin = '50% 50% 0',
    } = { ...given, ...own };
    return { transformOrigin, transition: { delay, duration, timingFunction } };
  };
  let actions: AnimationStep[] = [];
  let animates: Animate[] = [];
  const animation: Record<string, Call | ((own?: WechatMiniprogram.StepOption) => unknown)> = {
    step: (own?: WechatMiniprogram.StepOption) => {
      actions.push({ animates, option: optionOf(own) });
      animates = [];
      return animation;
    },
    export: () => {
      const data: AnimationData = { actions };
      actions = [];
      return data;
    },
  };
  const add = (animate: Animate): unknown => {
    animates.push(animate);
    return animation;
  };
  for (const type of TRANSFORMS) animation[type] = (...args: (number | string)[]) => add({ type, args });
  for (const name of STYLES)
    animation[name] = (value: number | string) => add({ type: 'style', args: [name, value] });
  return animation;
}

export const animationApis = () => ({
  createAnimation: createAnimation as WechatMiniprogram.Wx['createAnimation'],
});
