/** What a program of the corpus may lack in the simulator, with the reason; anything else fails the run. */
export interface Gap {
  /** the finding, or how it begins */
  readonly what: string;
  readonly because: string;
}

const canvas = 'The simulator draws no canvas.';
const html =
  'No tag of WeChat: WeChat draws it as an element without a look of its own, and so does the simulator.';

/** By program. */
export const gaps: Readonly<Record<string, readonly Gap[]>> = {
  weui: ['<a>', '<em>', '<h2>', '<i>'].map((what) => ({ what, because: html })),
  vant: [
    { what: '<canvas>', because: canvas },
    { what: 'wx.createCanvasContext', because: canvas },
  ],
  tdesign: [
    { what: '<canvas>', because: canvas },
    { what: 'Canvas node not found', because: canvas },
    { what: 'wx://proxy-scroll-view', because: 'WeChat does not document this behavior.' },
    {
      what: "TypeError: Cannot read properties of undefined (reading '0')",
      because: 'TDesign reads the items of a cascader that is visible from the start before it has them.',
    },
  ],
};
