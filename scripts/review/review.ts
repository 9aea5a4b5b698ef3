import { addresses } from './rules/addresses';
import { agreementLinks, tickedBeforehand } from './rules/agreements';
import { privacyGuide, privacyInApp, privacyUses, type PrivacyUse } from './rules/privacy';
import { developmentBuild, project, sitemap, sizes } from './rules/project';
import { secrets } from './rules/secrets';
import { decline, forcedSignIn } from './rules/signIn';
import type { Finding, Rule } from './finding';
import { foundIn, readPackage } from './readPackage';

/** What is said about a package. */
export interface Review {
  readonly findings: readonly Finding[];
  /** what has to be declared in the privacy guide */
  readonly privacy: readonly PrivacyUse[];
  /** what has to be entered as request domains, beside those of pages of your own */
  readonly domains: readonly string[];
}

const RULES: readonly Rule[] = [
  forcedSignIn,
  decline,
  tickedBeforehand,
  agreementLinks,
  addresses,
  secrets,
  sizes,
  sitemap,
  project,
  developmentBuild,
];

/**
 * Holds a built package against what WeChat's review and its privacy rules demand, as far as files can tell.
 *
 * @param dist the folder with app.json
 * @param declared the entries of the privacy guide, to be compared; not compared without it
 * @throws a failure where there is no build
 */
export function reviewPackage(dist: string, declared?: readonly string[]): Review {
  const reviewed = readPackage(dist);
  const uses = privacyUses(reviewed);
  const rules = [...RULES, privacyInApp(uses), ...(declared ? [privacyGuide(uses, declared)] : [])];
  const origins = foundIn(reviewed, /\.js$/, /\borigin["']?\s*:\s*["'](https:\/\/[^"'/]+)["']/g);
  return {
    findings: rules.flatMap((rule) => rule(reviewed)),
    privacy: uses,
    domains: [...new Set(origins.map(({ match }) => match))],
  };
}

/** The review as a person reads it. */
export function reviewText({ findings, privacy, domains }: Review): string {
  const faults = findings.map(
    ({ rule, place, says, mend }) => `✗ ${rule}: ${place}\n    ${says}\n    → ${mend}`,
  );
  const guide = privacy.map(({ name, information, place }) => `  ${name}  ${information}, in ${place}`);
  return [
    ...faults,
    faults.length === 0
      ? 'Nothing that the review of WeChat is known to reject.'
      : `${faults.length} to mend`,
    '',
    'Privacy guide (mp.weixin.qq.com, 用户隐私保护指引) has to declare:',
    ...(guide.length > 0 ? guide : ['  nothing']),
    `Request domains: ${domains.join(', ') || 'none of the sign-in'}`,
    'What files cannot tell is in docs/review.md.',
  ].join('\n');
}
