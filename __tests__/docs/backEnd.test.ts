import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { complaintsAbout } from './compiled';
import { fencesIn, readDocument, root, rowsUnder } from './documents';

/** The listings for Node are files of examples/back-end, which generated.test.ts compares and __tests__/examples run. */

const page = readDocument('docs/back-end.md');
const listings = (language: string) => fencesIn(page).filter((fence) => fence.language === language);

test('the listings for Node compile', () => {
  const names = ['idToken', 'shop'];
  const files = listings('ts').map(({ code }, index) => ({
    file: path.join(root, `docs/${names[index]}.ts`),
    text: code,
  }));
  expect(files).toHaveLength(names.length);
  expect(complaintsAbout(files)).toEqual([]);
}, 60_000);

describe('the listing for', () => {
  test.each([
    ['java', ['JWSAlgorithm.RS256', '.issuer(', 'audience, exact', '"iss", "aud", "exp"', '!id.isEmpty()']],
    ['go', ['"RS256"', 'WithIssuer(', 'WithAudience(', 'WithExpirationRequired()', 'UserID == ""']],
  ])('%s makes every check that the page demands', (language, checks) => {
    const [listing, ...others] = listings(language);
    expect(others).toEqual([]);
    expect(rowsUnder(page, '| check |')).toHaveLength(checks.length);
    for (const check of checks) expect(listing?.code).toContain(check);
    expect(listing?.code).toContain('/api/v1/oauth2/keys');
    // The constant of layout B says nothing of the application.
    expect(listing?.code).toContain('"Audience"');
  });
});
