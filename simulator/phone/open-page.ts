import type { Root } from './glass-easel';
import type { PageAddress } from './page-url';
import type { PageView } from './page-view';

/** The object that Page() code knows as `this`. */
export interface PageCaller {
  route: string;
  options: Record<string, string>;
  [member: string]: unknown;
}

/** A page of the stack. */
export interface OpenPage {
  address: PageAddress;
  root: Root;
  caller: PageCaller;
  view: PageView;
}
