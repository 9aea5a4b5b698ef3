/** A place in a file that WeChat's compilers would refuse. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** A problem on one line. */
export const textOfProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column} ${message}`;

/** The part of a page's or component's JSON file that the simulator reads. */
export interface UnitConfig {
  component?: boolean;
  usingComponents?: Record<string, string>;
  componentPlaceholder?: Record<string, string>;
  componentGenerics?: Record<string, boolean | { default?: string }>;
  styleIsolation?: string;
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationStyle?: string;
  backgroundColor?: string;
  disableScroll?: boolean;
  /** `skyline` or `webview` */
  renderer?: string;
}

export interface TabItem {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

/** The part of `app.json` that the simulator reads. */
export interface AppConfig {
  pages?: string[];
  entryPagePath?: string;
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
  window?: UnitConfig;
  usingComponents?: Record<string, string>;
  resolveAlias?: Record<string, string>;
  tabBar?: {
    color?: string;
    selectedColor?: string;
    backgroundColor?: string;
    list?: TabItem[];
    custom?: boolean;
  };
  darkmode?: boolean;
  /** `skyline` or `webview`, for pages that do not say */
  renderer?: string;
  /** `v2` is WeChat's newer look of the built-in components. */
  style?: string;
  themeLocation?: string;
  lazyCodeLoading?: string;
  __usePrivacyCheck__?: boolean;
}

/** Fields by name, each with the values or inner fields that the typings list. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** A member of `wx`: its parameters, its answer, what its listener is told, and what it returns at once. */
export interface ApiShape {
  readonly object: Fields;
  readonly success: Fields;
  readonly callback: Fields;
  readonly return: Fields;
}

/** A whole mini program, compiled from `dist/` into what a browser can run. */
export interface Program {
  appId: string;
  app: AppConfig;
  /** `theme.json`: colours by theme, named in app.json as `@name`. */
  themes: Record<string, Record<string, string>>;
  /** Routes in the order of app.json, without a leading slash. */
  pages: string[];
  /** JSON of every page and component, by path without extension. */
  configs: Record<string, UnitConfig>;
  /** JavaScript expression: template generators by path without extension. */
  templates: string;
  /** CSS by path without extension; `app` is the global sheet. */
  sheets: Record<string, string>;
  /** Class prefix of an isolated component, by path without extension. */
  styleScopes: Record<string, string>;
  /** Source text by file name, such as `pages/home/index.js`. */
  modules: Record<string, string>;
  /** Every member WeChat's own typings give to `wx`: known, though not all are supported here. */
  apiNames: string[];
  /** What the typings say of those that the simulator has, by name. */
  apiShapes: Record<string, ApiShape>;
  problems: Problem[];
}
