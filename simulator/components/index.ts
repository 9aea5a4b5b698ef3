import type { BuiltInFactory } from './built-in';
import { button } from './button';
import { checkbox, checkboxGroup, radio, radioGroup, switchControl } from './choice';
import { form } from './form';
import { image } from './image';
import { input, textarea } from './input';
import { label } from './label';
import { movableView } from './movable';
import { navigator } from './navigator';
import { navigationBar, pageContainer, pageMeta, rootPortal } from './page-level';
import { picker } from './picker';
import { pickerView, pickerViewColumn } from './picker-view';
import { scrollView } from './scroll-view';
import { icon, progress, richText } from './shapes';
import { slider } from './slider';
import { swiper } from './swiper';
import { webView } from './web-view';

/** Drawn by style alone. */
const plain: BuiltInFactory = () => undefined;

/** What each built-in tag does; its look is in `preview/styles/`. A tag that is missing here is unsupported. */
export const builtIns: Readonly<Record<string, BuiltInFactory>> = {
  button,
  checkbox,
  'checkbox-group': checkboxGroup,
  'cover-image': image,
  'cover-view': plain,
  form,
  icon,
  image,
  input,
  label,
  'movable-area': plain,
  'movable-view': movableView,
  'navigation-bar': navigationBar,
  navigator,
  page: plain,
  'page-container': pageContainer,
  'page-meta': pageMeta,
  picker,
  'picker-view': pickerView,
  'picker-view-column': pickerViewColumn,
  progress,
  radio,
  'radio-group': radioGroup,
  'rich-text': richText,
  'root-portal': rootPortal,
  'scroll-view': scrollView,
  slider,
  span: plain,
  swiper,
  'swiper-item': plain,
  switch: switchControl,
  text: plain,
  textarea,
  view: plain,
  'web-view': webView,
};
