import { wordsOf, type Word } from '../../scripts/docs/words';
import { copyOf, type Copy, type CopyContext } from '../../src/copy';
import { LANGUAGE_CODES, type Language } from '../../src/core/language';

/** A company's own people, in a company with a Chinese name. */
export const STAFF: CopyContext = { company: '示例科技', audience: 'employee' };

/** One of the combinations in which the words can be read. */
interface Reading extends CopyContext {
  readonly language: Language;
  readonly copy: Copy;
  readonly texts: readonly Word[];
}

const COMPANIES = ['', '示例科技', 'Acme'];
const AUDIENCES = ['employee', 'customer'] as const;

/** Every language for every audience, without a company name, with a Chinese and with a Latin one; each with a title. */
export const readings: readonly (readonly [title: string, reading: Reading])[] = LANGUAGE_CODES.flatMap(
  (language) =>
    AUDIENCES.flatMap((audience) =>
      COMPANIES.map((company) => {
        const copy = copyOf(language, { company, audience });
        const title = `${language} for ${audience}s of ${company || 'a company without a name'}`;
        return [title, { language, company, audience, copy, texts: wordsOf(copy) }] as const;
      }),
    ),
);

/** Every text of a language, where the company has a name that no language writes in another script. */
export const textsOf = (
  language: Language,
  audience: CopyContext['audience'] = 'employee',
): readonly Word[] => wordsOf(copyOf(language, { company: 'Acme', audience }));

/** Whether a text is in Chinese. */
export const isChinese = (language: Language): boolean => language !== 'en';

/** The width of a text in em. Half an em is a generous mean for Latin letters. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0);

/** Not texts by themselves: a separator, and a way to put two texts together. */
export const isText = ([place]: Word): boolean => !['gap', 'joined'].includes(place);
