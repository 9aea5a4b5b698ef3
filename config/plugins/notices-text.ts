/** A package in the app, with the text of its licence file. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

/** Packages that share the terms of a licence. */
export interface Terms {
  readonly terms: string;
  readonly notices: readonly { readonly packages: readonly string[]; readonly notice: string }[];
}

/** The terms of MIT and 0BSD: what stands before them names the licence and the owners. */
const shortLicence =
  /Permission (?:is hereby granted|to use)[^]*?(?:DEALINGS\s+IN\s+THE|PERFORMANCE\s+OF\s+THIS)\s+SOFTWARE\./i;

/**
 * The notices of all packages. Terms that are the same but for line breaks and quotation marks stand once, and so does a
 * notice that several packages share.
 */
export function noticesOf(packages: readonly LicensedPackage[]): Terms[] {
  const names = new Set(packages.map(({ name }) => name));
  const byTerms = new Map<string, Map<string, string[]>>();
  for (const { name, version, text } of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const own = withoutOtherParts(text, names);
    const terms = shortLicence.exec(own)?.[0] ?? own;
    const notice = paragraphs(own.replace(terms, '\n\n'));
    const key = flat(terms);
    const notices = byTerms.get(key) ?? new Map<string, string[]>();
    byTerms.set(key, notices.set(notice, [...(notices.get(notice) ?? []), `${name} ${version}`]));
  }
  return [...byTerms].map(([terms, notices]) => ({
    terms,
    notices: [...notices].map(([notice, sharing]) => ({ packages: sharing, notice })),
  }));
}

const flat = (text: string): string =>
  text
    .replaceAll(/[“”]|'(?=Software|AS IS|[,)])|(?<=Software|AS IS)'/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n|\n(?=\d+\. )/)
    .map((paragraph) =>
      paragraph
        .replaceAll(/[-=]{5,}/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n');

/**
 * Taro's packages share one licence file. It goes on with the works that some of them hold, each between lines of `=` and
 * with paths such as `/packages/taro-runtime/src/bom/raf.ts`; those that are in no package of the app are left out.
 */
function withoutOtherParts(text: string, names: ReadonlySet<string>): string {
  return text
    .split(/^={5,}$/m)
    .filter((part) => {
      const homes = [...part.matchAll(/`\/packages\/(?:taro-)?([\w-]+)\//g)].map(
        ([, home]) => `@tarojs/${home}`,
      );
      return homes.length === 0 || homes.some((home) => names.has(home));
    })
    .join('\n\n');
}
