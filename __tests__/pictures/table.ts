import { bindingPictures } from './binding';
import { codePictures, forgottenPictures } from './codes';
import { homePictures } from './home';
import type { Picture } from './picture';
import { stepPictures } from './steps';

/** Every picture there is, in the order of the index: a new page or state is a row in one of these. */
export const pictures: readonly Picture[] = [
  ...homePictures,
  ...bindingPictures,
  ...codePictures,
  ...forgottenPictures,
  ...stepPictures,
];
