import { copyOf } from '../../../src/copy';
import { LANGUAGE_CODES } from '../../../src/core/language';
import { foundIn, type ReviewedPackage } from '../readPackage';
import type { Finding, Rule } from '../finding';

const CODE = /\.js$/;

const isForCustomers = (reviewed: ReviewedPackage): boolean =>
  foundIn(reviewed, CODE, /\baudience["']?\s*:\s*["'](customer)["']/g).length > 0;

/** WeChat rejects an open mini program that asks for a sign-in before it has shown anything. */
export const forcedSignIn: Rule = (reviewed) => {
  const { app, routes, signInRoutes } = reviewed;
  const first = app.entryPagePath?.replace(/^\//, '') ?? routes[0];
  if (first === undefined || !signInRoutes.includes(first) || !isForCustomers(reviewed)) return [];
  return [
    {
      rule: 'forced sign-in',
      place: 'app.json',
      says: `the first page of an app for customers is ${first}: they are asked to sign in before they have seen anything.`,
      mend: 'Make a page with content for guests the first one, and call requireSignIn where the account is needed.',
    },
  ];
};

/** A person who is asked to sign in can refuse: by a button of the page, and by WeChat's back arrow. */
export const decline: Rule = (reviewed) => {
  const { app, texts, signInRoutes } = reviewed;
  if (signInRoutes.length === 0) return [];
  const words = LANGUAGE_CODES.map(
    (language) => copyOf(language, { company: '', audience: 'customer' }).notNow,
  );
  const code = [...texts].filter(([file]) => CODE.test(file));
  const hasWords = code.some(([, text]) => words.some((word) => text.includes(word)));
  const withoutArrow = signInRoutes.filter((route) => {
    const own = texts.get(`${route}.json`) ?? '{}';
    const { navigationStyle = app.window?.navigationStyle } = JSON.parse(own) as AppWindow;
    return navigationStyle === 'custom';
  });
  return [
    ...(hasWords ? [] : [noWords(signInRoutes[0] ?? '', words[0] ?? '')]),
    ...withoutArrow.map(noArrow),
  ];
};

type AppWindow = NonNullable<ReviewedPackage['app']['window']>;

const noWords = (route: string, word: string): Finding => ({
  rule: 'decline',
  place: `${route}.js`,
  says: `no page of the sign-in offers to decline (“${word}”).`,
  mend: 'Keep the button of notNow in src/copy and the pages that ask, or WeChat rejects the app.',
});

const noArrow = (route: string): Finding => ({
  rule: 'decline',
  place: `${route}.json`,
  says: 'the page has no back arrow (navigationStyle is custom).',
  mend: 'Take navigationStyle out of the configuration of this page, or of window in app.json.',
});
