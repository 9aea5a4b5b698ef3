import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { limitProblems, packagesOf } from '../../limits';
import { weigh } from '../../weight';
import type { ReviewedPackage } from '../readPackage';
import type { Finding, Rule } from '../finding';

const PROJECT = 'project.config.json';

interface Project {
  readonly appid?: string;
  readonly miniprogramRoot?: string;
  readonly setting?: { readonly urlCheck?: boolean };
}

/** What WeChat needs to know of the project, and what hides a mistake while it is off. */
export const project: Rule = ({ texts, dist }) => {
  const { appid = '', setting = {} } = parsed(texts.get(PROJECT) ?? textAbove(dist));
  const isAppid = /^wx[0-9a-f]{16}$/.test(appid);
  return [...(isAppid ? [] : [noAppid(appid)]), ...(setting.urlCheck === false ? [noUrlCheck] : [])];
};

const parsed = (text: string): Project => JSON.parse(text) as Project;

/** The file of a project whose mini program is in a folder of it, as native ones often are. */
function textAbove(dist: string): string {
  const above = path.join(dist, '..', PROJECT);
  const text = existsSync(above) ? readFileSync(above, 'utf8') : '{}';
  const { miniprogramRoot = '' } = parsed(text);
  return path.resolve(dist, '..', miniprogramRoot) === path.resolve(dist) ? text : '{}';
}

const noAppid = (appid: string): Finding => ({
  rule: 'appid',
  place: PROJECT,
  says: appid === '' ? 'there is no appid.' : `${appid} is no appid that can be uploaded.`,
  mend: 'Set the AppID of your mini program (mp.weixin.qq.com): TARO_APP_ID in this project, appid in project.config.json or manifest.json elsewhere. Build again.',
});

const noUrlCheck: Finding = {
  rule: 'urlCheck',
  place: PROJECT,
  says: 'DevTools does not check domains, so a missing one is found on the phone only.',
  mend: 'Set urlCheck to true (in project.config.json, or manifest.json of uni-app), and try every way to sign in again.',
};

/** Pages that are for developers. */
export const developmentBuild: Rule = ({ signInRoutes }) =>
  signInRoutes
    .filter((route) => route.endsWith('/trace/index'))
    .map((route) => ({
      rule: 'development build',
      place: 'app.json',
      says: `${route} is for developers: this is no production build.`,
      mend: 'Build with npm run build; in a Taro app with NODE_ENV=production.',
    }));

/** WeChat's limits. */
export const sizes: Rule = ({ dist }) =>
  limitProblems(packagesOf(dist, weigh(dist))).map((says) => ({
    rule: 'size',
    place: 'app.json',
    says,
    mend: 'See the sizes of all files: npm run build -- --files',
  }));

interface Sitemap {
  readonly rules?: readonly { readonly action: string; readonly page: string }[];
}

/** Pages of a sign-in that show up in WeChat's search lead nowhere. */
export const sitemap: Rule = ({ app, texts, signInRoutes }: ReviewedPackage) => {
  const place = app.sitemapLocation ?? 'sitemap.json';
  const text = texts.get(place);
  if (text === undefined || app.sitemapLocation === undefined)
    return [
      {
        rule: 'sitemap',
        place: 'app.json',
        says: 'there is no sitemap, so that WeChat’s search may show every page.',
        mend: 'Name a sitemap.json in sitemapLocation of app.json.',
      },
    ];
  const { rules = [] } = JSON.parse(text) as Sitemap;
  const isShown = (route: string): boolean =>
    rules.find(({ page }) => page === '*' || page.replace(/^\//, '') === route)?.action !== 'disallow';
  return signInRoutes.filter(isShown).map((route) => ({
    rule: 'sitemap',
    place,
    says: `WeChat’s search may show ${route}.`,
    mend: `Add { "action": "disallow", "page": "${route}" } before the rule for all pages.`,
  }));
};
