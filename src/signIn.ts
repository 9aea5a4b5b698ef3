import { engine, pageParts } from './compose';
import { createSignIn } from './engine/createSignIn';

/*
 * What only the pages of the subpackage use. It is made when the first of them is loaded: no file of the main package may
 * import this one, since WeChat would then download and run all of it before the first page.
 */

export const { accountActions, actions, areas, codeSender, forgottenPassword } = createSignIn(
  engine,
  pageParts,
);
