import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../config/filesIn';
import { failure } from '../failure';

/** The part of app.json that is read here. */
export interface AppConfig {
  readonly pages?: readonly string[];
  readonly entryPagePath?: string;
  readonly subPackages?: readonly SubPackage[];
  readonly subpackages?: readonly SubPackage[];
  readonly sitemapLocation?: string;
  readonly requiredPrivateInfos?: readonly string[];
  readonly __usePrivacyCheck__?: boolean;
  readonly window?: { readonly navigationStyle?: string };
}

interface SubPackage {
  readonly root: string;
  readonly pages: readonly string[];
}

/** A built mini program, as the rules read it. */
export interface ReviewedPackage {
  /** the folder on the disk */
  readonly dist: string;
  /** the names of all files, with slashes */
  readonly files: readonly string[];
  /** the contents of code, templates and configuration; `\uXXXX` in code is written out */
  readonly texts: ReadonlyMap<string, string>;
  readonly app: AppConfig;
  /** every page, as WeChat writes it */
  readonly routes: readonly string[];
  /** the pages that sign a person in; none in a mini program with a user interface of its own */
  readonly signInRoutes: readonly string[];
}

const TEXT = /\.(js|json|wxml|wxs)$/;

/**
 * Reads a build.
 *
 * @param dist the folder with app.json
 * @throws a failure where there is none
 */
export function readPackage(dist: string): ReviewedPackage {
  if (!existsSync(path.join(dist, 'app.json')))
    throw failure(
      `There is no app.json in ${dist}. Build first (npm run build in this project), and name the folder that the build writes.`,
    );
  const files = filesIn(dist);
  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  const texts = new Map(
    files
      .filter((file) => TEXT.test(file))
      .map((file) => [file, file.endsWith('.js') ? unescaped(read(file)) : read(file)] as const),
  );
  const app = JSON.parse(read('app.json')) as AppConfig;
  const routes = routesIn(app);
  return { dist, files, texts, app, routes, signInRoutes: signInRoutesIn(routes) };
}

/** Minified code may hold Chinese as escapes. */
const unescaped = (code: string): string =>
  code.replaceAll(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const routesIn = ({ pages = [], subPackages, subpackages }: AppConfig): string[] => [
  ...pages,
  ...(subPackages ?? subpackages ?? []).flatMap(({ root, pages: own }) =>
    own.map((page) => `${root.replace(/\/$/, '')}/${page}`),
  ),
];

/** Our pages have one root, wherever a host put it: the one with the page that links an account. */
function signInRoutesIn(routes: readonly string[]): string[] {
  const roots = routes.flatMap((route) => /^(.*\/)bind\/index$/.exec(route)?.[1] ?? []);
  return routes.filter((route) => roots.some((root) => route.startsWith(root)));
}

/** Each match of a pattern in the texts of some files: the file, and what stands there. */
export function foundIn(
  { texts }: ReviewedPackage,
  ending: RegExp,
  pattern: RegExp,
): { readonly file: string; readonly match: string }[] {
  return [...texts]
    .filter(([file]) => ending.test(file))
    .flatMap(([file, text]) => {
      const matches = new Set([...text.matchAll(pattern)].map(([whole, part]) => part ?? whole));
      return [...matches].map((match) => ({ file, match }));
    });
}
