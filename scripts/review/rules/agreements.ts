import { foundIn } from '../readPackage';
import type { Rule } from '../finding';

/** A box, in a template or in React's code, that begins ticked. */
const IN_TEMPLATE =
  /<(?:checkbox|radio|switch)\b[^>]*?\schecked(?:="(?:\{\{\s*true\s*\}\}|true|checked)")?(?=[\s/>])[^>]*>/g;
const IN_CODE = /\b(?:defaultChecked|checked)["']?\s*:\s*(?:!0|true)\b/g;

/** Consent is an act of the person: no box is ticked for them. */
export const tickedBeforehand: Rule = (reviewed) =>
  [...foundIn(reviewed, /\.wxml$/, IN_TEMPLATE), ...foundIn(reviewed, /\.js$/, IN_CODE)].map(
    ({ file, match }) => ({
      rule: 'consent beforehand',
      place: file,
      says: `a box begins ticked: ${match}`,
      mend: 'Leave it empty, and let the person tick it. If it has nothing to do with an agreement, give it its value at run time.',
    }),
  );

/** The pages that ask for consent name what is agreed to. */
export const agreementLinks: Rule = (reviewed) =>
  foundIn(reviewed, /\.js$/, /\b(serviceAgreementUrl|privacyPolicyUrl)["']?\s*:\s*(?:""|'')/g).map(
    ({ file, match }) => ({
      rule: 'agreements',
      place: file,
      says: `${match} is not set: people sign in without a link to it, and are asked for no consent.`,
      mend: `Set ${match} in tenant.config.ts, or in the options of the package.`,
    }),
  );
