import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { complaintsAbout } from './compiled';
import { fencesIn, readDocument, root, rowsUnder } from './documents';
import { readListing } from './syntax/listing';

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

/**
 * The listings for Java and Go are read by the grammar of their language, and compared with what the listing for Node checks.
 * They are not compiled: their libraries are on no registry that this project installs from.
 */
const NODE = listings('ts')[0]?.code ?? '';

/** The text that stands in the listing for Node. @throws where there is none */
function inNode(pattern: RegExp): string {
  const found = pattern.exec(NODE)?.[1];
  if (found === undefined) throw new Error(`the listing for Node has no ${String(pattern)}`);
  return found;
}

const readListings = (language: 'java' | 'go') => {
  const [listing, ...others] = listings(language);
  expect(others).toEqual([]);
  return readListing(language, listing?.code ?? '');
};

const rules = () => ({
  keys: inNode(/new URL\('([^']+)', origin\)/),
  issuer: inNode(/`iss`: `\{origin\}([^`]+)`/),
  alg: inNode(/algorithms: \['(\w+)'\]/),
  required: inNode(/requiredClaims: \[([^\]]+)\]/)
    .replaceAll("'", '')
    .split(', ')
    .sort(),
  seconds: Number(inNode(/clockTolerance: (\d+)/)),
  user: inNode(/payload\['(id)'\]/),
  constant: inNode(/audience === '(\w+)'/),
});

describe('the listing for Java', () => {
  const java = readListings('java');
  const given = (name: string): readonly string[] =>
    java.calls.filter((call) => call.name === name).flatMap((call) => call.given);

  test('is Java, and imports exactly the classes that it uses', () => {
    expect(java.problems).toEqual([]);
    const imported = java.imports.map((name) => name.replace(/^.*\./, ''));
    const OF_JAVA = ['String', 'Exception', 'IllegalArgumentException'];
    const OWN = ['IdTokenCheck'];
    const classes = java.names.filter((name) => /^[A-Z]/.test(name) && name !== rules().alg);
    // `JWTClaimsSet.Builder` is a class inside of one that is imported.
    expect([...new Set(classes)].sort()).toEqual([...imported, ...OF_JAVA, ...OWN, 'Builder'].sort());
  });

  test('checks what the listing for Node checks', () => {
    const { keys, issuer, alg, required, seconds, user, constant } = rules();
    expect(given('create')).toContain(`origin + "${keys}"`);
    expect(given('issuer')).toEqual([`origin + "${issuer}"`]);
    expect(given('JWSVerificationKeySelector')).toEqual([`JWSAlgorithm.${alg}`, 'keys']);
    expect(given('DefaultJWTClaimsVerifier').slice(0, 2)).toEqual(['audience', 'exact']);
    expect([...given('of')].sort()).toEqual(required.map((claim) => `"${claim}"`));
    expect(given('getClaim')).toEqual([`"${user}"`]);
    expect(given('equals')).toEqual([`"${constant}"`]);
    // The library allows so many seconds unless it is told otherwise.
    expect(seconds).toBe(60);
  });
});

describe('the listing for Go', () => {
  const go = readListings('go');
  const given = (name: string): readonly string[] | undefined =>
    go.calls.find((call) => call.name === name)?.given;

  test('is Go, and uses every package that it imports', () => {
    expect(go.problems).toEqual([]);
    const packages = go.imports.map((name) => name.replace(/\/v\d+$/, '').replace(/^.*\//, ''));
    expect(packages).toEqual(['errors', 'strings', 'time', 'keyfunc', 'jwt']);
    expect(packages.filter((name) => !go.names.includes(name))).toEqual([]);
  });

  test('checks what the listing for Node checks', () => {
    const { keys, issuer, alg, required, seconds, user, constant } = rules();
    expect(given('NewDefault')).toEqual([`[]string{origin + "${keys}"}`]);
    expect(given('WithValidMethods')).toEqual([`[]string{"${alg}"}`]);
    expect(given('WithIssuer')).toEqual([`origin+"${issuer}"`]);
    expect(given('WithAudience')).toEqual(['audience']);
    // `iss` and `aud` are required by the two options above.
    expect(required).toEqual(['aud', 'exp', 'iss']);
    expect(given('WithExpirationRequired')).toEqual([]);
    expect([given('WithLeeway'), seconds]).toEqual([['time.Minute'], 60]);
    expect(given('NewParser')).toHaveLength(5);
    expect(go.strings).toEqual(expect.arrayContaining([`json:"${user}"`, constant]));
    expect(given('ParseWithClaims')).toEqual(['text', '&token', 'keys.Keyfunc']);
  });
});

test('each check of the page has a row', () => {
  expect(rowsUnder(page, '| check |').map(([cell]) => cell)).toEqual([
    'signature',
    '`iss`',
    '`aud`',
    '`exp`',
    '`id`',
  ]);
});
