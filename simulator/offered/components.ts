/** What the simulator has of a built-in component; what is left out is ignored when a page sets it. */
export interface Offered {
  readonly attributes?: readonly string[];
  /** without `bind` */
  readonly events?: readonly string[];
  /** the values of an attribute, where not all of WeChat's are there */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

const words = (text: string): string[] => text.split(' ');
const hover = words('hover-class hover-start-time hover-stay-time hover-stop-propagation');
const field = words(
  'value placeholder placeholder-style placeholder-class disabled maxlength focus auto-focus confirm-type name',
);
const choice = words('value checked disabled color');

/** By tag; WeChat's own list is in the pages developers.weixin.qq.com/miniprogram/dev/component/<tag>.html. */
export const offeredComponents: Readonly<Record<string, Offered>> = {
  button: {
    attributes: [
      ...words('size type plain disabled loading form-type open-type phone-number-no-quota-toast'),
      ...hover,
    ],
    events: words('getphonenumber getrealtimephonenumber agreeprivacyauthorization'),
    values: {
      'open-type': words('getPhoneNumber getRealtimePhoneNumber contact agreePrivacyAuthorization'),
    },
  },
  checkbox: { attributes: choice },
  'checkbox-group': { attributes: ['name'], events: ['change'] },
  'cover-image': { attributes: ['src'], events: words('load error') },
  'cover-view': {},
  form: { events: words('submit reset') },
  icon: { attributes: words('type size color') },
  image: { attributes: words('src mode'), events: words('load error') },
  input: {
    attributes: [...field, ...words('type password confirm-hold')],
    events: words('input focus blur confirm'),
    values: { type: words('text number idcard digit safe-password') },
  },
  label: { attributes: ['for'] },
  'movable-area': {},
  'movable-view': { attributes: words('x y direction disabled'), events: ['change'] },
  'navigation-bar': { attributes: words('title loading front-color background-color') },
  navigator: {
    attributes: ['target', 'url', 'open-type', 'delta', ...hover],
    events: words('success fail complete'),
    values: { target: ['self'] },
  },
  page: {},
  'page-container': {
    attributes: ['show'],
    events: words('beforeenter enter afterenter beforeleave leave afterleave'),
  },
  'page-meta': {
    attributes: words('page-style page-font-size root-font-size background-color scroll-top'),
  },
  picker: {
    attributes: words('mode range range-key value start end fields disabled header-text name'),
    events: words('change columnchange cancel'),
    values: { mode: words('selector multiSelector time date') },
  },
  'picker-view': {
    attributes: words('value indicator-style indicator-class mask-style mask-class name'),
    events: words('change pickstart pickend'),
  },
  'picker-view-column': {},
  progress: { attributes: words('percent show-info stroke-width active-color') },
  radio: { attributes: choice },
  'radio-group': { attributes: ['name'], events: ['change'] },
  'rich-text': { attributes: ['nodes'] },
  'root-portal': {},
  'scroll-view': {
    attributes: words(
      'scroll-x scroll-y upper-threshold lower-threshold scroll-top scroll-left scroll-into-view scroll-with-animation enable-flex',
    ),
    events: words('scroll scrolltoupper scrolltolower'),
  },
  slider: {
    attributes: words('min max step disabled value show-value active-color selected-color name'),
    events: words('change changing'),
  },
  span: {},
  swiper: {
    attributes: words('indicator-dots autoplay current interval duration circular vertical'),
    events: words('change animationfinish'),
  },
  'swiper-item': { attributes: ['item-id'] },
  switch: { attributes: words('checked disabled type color name'), events: ['change'] },
  text: { attributes: words('selectable user-select space decode') },
  textarea: {
    attributes: [...field, 'auto-height'],
    events: words('input focus blur linechange'),
  },
  view: { attributes: hover },
  'web-view': { attributes: ['src'], events: words('load error') },
};
