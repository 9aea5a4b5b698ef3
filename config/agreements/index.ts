import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AgreementText, PackedAgreement, PackedAgreements } from '../../src/core/agreementText';
import type { Localized } from '../../src/core/localized';
import { paragraphsIn } from './paragraphs';

/*
 * The agreements that are in the package: read from files of the company at the build, and shown by the page of agreements.
 */

/** The files that tenant.config.ts names, each as seen from the project; '' for none. */
export interface AgreementFiles {
  readonly service: Localized;
  readonly privacy: Localized;
}

/** Which agreements are in the package: a digest of each, by which a changed text asks for consent again; '' for none. */
export interface AgreementDigests {
  readonly service: string;
  readonly privacy: string;
}

const NAMES = ['service', 'privacy'] as const;

/** Bytes. A text is in the package that phones download; a long one takes a fifth of this. */
const LIMIT = 100 * 1024;

const ACCEPTED =
  'accepted: a .md or .txt file in UTF-8 with a text in it, of at most 100 KB, its path as seen from the project';

/** Every file of an agreement once, with the languages that have it. */
function filesOf(named: Localized): (readonly [file: string, languages: readonly string[]])[] {
  if (typeof named === 'string') return named === '' ? [] : [[named, []]];
  const files = new Set(Object.values(named).filter((file) => file !== ''));
  return [...files].map((file) => [
    file,
    Object.entries(named).flatMap(([language, one]) => (one === file ? [language] : [])),
  ]);
}

function fault(place: string, named: string): string | undefined {
  const file = statSync(place, { throwIfNoEntry: false });
  if (!file?.isFile()) return `names ${named}, which does not exist.`;
  if (!/\.(md|txt)$/i.test(named)) return `names ${named}, which is no .md or .txt file.`;
  if (file.size > LIMIT) return `names ${named}, which has ${Math.ceil(file.size / 1024)} KB.`;
  const contents = readFileSync(place, 'utf8');
  if (/[\u0000\ufffd]/.test(contents)) return `names ${named}, which is not a text in UTF-8.`;
  return paragraphsIn(contents).length === 0 ? `names ${named}, which has no text in it.` : undefined;
}

/**
 * What is wrong with the files that the settings name as agreements.
 *
 * @param root the project's folder
 * @param source what the settings are called
 */
export const wrongWithAgreements = (root: string, files: AgreementFiles, source: string): string[] =>
  NAMES.flatMap((name) =>
    filesOf(files[name]).flatMap(([file]) => {
      const wrong = fault(path.resolve(root, file), file);
      return wrong === undefined ? [] : [`agreementFiles.${name} of ${source} ${wrong}\n    ${ACCEPTED}`];
    }),
  );

/** Reads the agreements of {@link wrongWithAgreements} that are in order. @param root the project's folder */
export function readAgreements(root: string, files: AgreementFiles): PackedAgreements {
  const packed = NAMES.flatMap((name) => {
    const found = filesOf(files[name]);
    if (found.length === 0) return [];
    const texts = found.map(([file]): AgreementText =>
      paragraphsIn(readFileSync(path.resolve(root, file), 'utf8')),
    );
    const of = Object.fromEntries(
      found.flatMap(([, languages], at) => languages.map((language) => [language, at] as const)),
    );
    return [[name, { texts, of } satisfies PackedAgreement] as const];
  });
  return Object.fromEntries(packed);
}

const digestOf = (agreement: PackedAgreement | undefined): string =>
  agreement ? createHash('sha256').update(JSON.stringify(agreement)).digest('hex').slice(0, 16) : '';

/** What is kept of a consent to these texts. */
export const digestsOf = ({ service, privacy }: PackedAgreements): AgreementDigests => ({
  service: digestOf(service),
  privacy: digestOf(privacy),
});
