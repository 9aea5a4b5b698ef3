import type { BuiltInFactory } from './built-in';
import { button } from './button';
import { input, textarea } from './input';
import { image } from './image';

const plain: BuiltInFactory = () => undefined;

/** What each built-in tag does; its look is in `phone.css`. */
export const builtIns: Readonly<Record<string, BuiltInFactory>> = {
  button,
  image,
  input,
  page: plain,
  text: plain,
  textarea,
  view: plain,
};
