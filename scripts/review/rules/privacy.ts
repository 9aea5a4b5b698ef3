import { foundIn, type ReviewedPackage } from '../readPackage';
import type { Finding, Rule } from '../finding';
import { PRIVACY_APIS } from '../privacyApis';

/** A use of an API that concerns privacy: an entry of the privacy guide. */
export interface PrivacyUse {
  readonly name: string;
  readonly information: string;
  readonly place: string;
}

/** What the package uses, each name once, with the first file that does. */
export function privacyUses(reviewed: ReviewedPackage): PrivacyUse[] {
  const calls = foundIn(reviewed, /\.js$/, /\.([a-zA-Z]+)\s*\(/g);
  const buttons = foundIn(reviewed, /\.(js|wxml)$/, /open-?type["']?\s*[:=]\s*["']([\w|]+)["']/gi);
  const uses = [...calls, ...buttons.flatMap(parts)].flatMap(({ file, match }): PrivacyUse[] => {
    const api = Object.hasOwn(PRIVACY_APIS, match) ? PRIVACY_APIS[match] : undefined;
    return api ? [{ name: match, information: api.information, place: file }] : [];
  });
  const first = uses.filter(({ name }, index) => uses.findIndex((one) => one.name === name) === index);
  return first.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A button may ask for two things: `getPhoneNumber|agreePrivacyAuthorization`. */
const parts = ({ file, match }: { file: string; match: string }) =>
  match.split('|').map((part) => ({ file, match: part }));

/** What app.json has to say where such an API is used. @param uses of the package */
export const privacyInApp =
  (uses: readonly PrivacyUse[]): Rule =>
  ({ app }) => {
    const isChecked = app.__usePrivacyCheck__ === true;
    const missing = uses.filter(
      ({ name }) => PRIVACY_APIS[name]?.isRequiredInApp && !app.requiredPrivateInfos?.includes(name),
    );
    return [
      ...(uses.length > 0 && !isChecked ? [noCheck(uses[0]?.name ?? '')] : []),
      ...missing.map(notRequired),
    ];
  };

const noCheck = (name: string): Finding => ({
  rule: 'privacy check',
  place: 'app.json',
  says: `__usePrivacyCheck__ is not true, though ${name} is used.`,
  mend: 'Set it in app.json (app.config.ts of a Taro app, mp-weixin in manifest.json of uni-app): WeChat then asks for agreement to the privacy guide before such an API is used.',
});

const notRequired = ({ name, place }: PrivacyUse): Finding => ({
  rule: 'requiredPrivateInfos',
  place,
  says: `${name} is used, and app.json does not name it in requiredPrivateInfos: it fails on the phone.`,
  mend: `Add '${name}' to requiredPrivateInfos in app.json (app.config.ts, manifest.json), and apply for it on mp.weixin.qq.com.`,
});

/**
 * Compares with the entries of the privacy guide.
 * @param uses of the package
 * @param declared names as in {@link PRIVACY_APIS}
 */
export const privacyGuide =
  (uses: readonly PrivacyUse[], declared: readonly string[]): Rule =>
  () => {
    const used = new Set(uses.map(({ name }) => name));
    const missing = uses.filter(({ name }) => !declared.includes(name));
    return [
      ...missing.map(({ name, information, place }) => ({
        rule: 'privacy guide',
        place,
        says: `${name} is used and not declared: ${information}.`,
        mend: 'Declare it in the privacy guide on mp.weixin.qq.com, or take the code out.',
      })),
      ...declared
        .filter((name) => !used.has(name))
        .map((name) => ({
          rule: 'privacy guide',
          place: 'app.json',
          says: `${name} is declared, and nothing in the package uses it.`,
          mend: 'Take it out of the privacy guide: the guide has to match the app.',
        })),
    ];
  };
