import type { Plugin } from 'postcss';

/** Puts the rules that come from weui-wxss into `@weui { … }`. */
declare function markWeui(): Plugin;
export = markWeui;
