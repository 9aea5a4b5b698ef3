import { agreementPictures } from './agreement';
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
  ...agreementPictures,
  ...stepPictures,
];

/**
 * @param screen a page and one of its states, such as `bind/asked`
 * @throws where the table has no such picture
 */
export function pictureNamed(screen: string): Picture {
  const found = pictures.find(({ page, name }) => `${page}/${name}` === screen);
  if (!found) throw new Error(`the table of pictures has no ${screen}`);
  return found;
}
