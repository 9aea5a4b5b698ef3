import { foundIn, type ReviewedPackage } from '../readPackage';
import type { Finding, Rule } from '../finding';

/** The package is public: everybody can unpack it. A match is never repeated in a message. */
const SECRETS: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g, says: 'a private key is in the package.' },
  {
    pattern: /(?:client|app)_?secret/gi,
    says: 'a client or app secret, or code that wants one, is in the package.',
  },
  { pattern: /\bAKID[0-9A-Za-z]{13,}/g, says: 'a key of a cloud account is in the package.' },
];
const FILES = /(^|\/)(\.env[\w.]*|[^/]+\.(key|pem|p12|pfx))$/;

const mend =
  'Take it out, and replace it where it was issued, because it was public. The app needs no secret.';

const inTexts = (reviewed: ReviewedPackage): Finding[] =>
  SECRETS.flatMap(({ pattern, says }) =>
    [...new Set(foundIn(reviewed, /./, pattern).map(({ file }) => file))].map((place) => ({
      rule: 'secrets',
      place,
      says,
      mend,
    })),
  );

const inFiles = ({ files }: ReviewedPackage): Finding[] =>
  files
    .filter((file) => FILES.test(file))
    .map((place) => ({
      rule: 'secrets',
      place,
      says: 'a file of keys or settings is in the package.',
      mend,
    }));

export const secrets: Rule = (reviewed) => [...inTexts(reviewed), ...inFiles(reviewed)];
