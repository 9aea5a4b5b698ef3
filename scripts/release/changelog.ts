/** A section of CHANGELOG.md: `## [0.2.0] - 2026-12-01` and what follows it. */
export interface Section {
  /** `Unreleased`, or a version */
  readonly name: string;
  /** ISO date; '' where none is written */
  readonly date: string;
  readonly text: string;
}

const HEADING = /^## \[([^\]]+)\](?: - (\S+))?$/gm;

/** The sections of a changelog in the form of keepachangelog.com, newest first. */
export function sectionsOf(changelog: string): Section[] {
  const headings = [...changelog.matchAll(HEADING)];
  return headings.map((heading, index) => {
    const from = heading.index + heading[0].length;
    const text = changelog.slice(from, headings[index + 1]?.index).trim();
    return { name: heading[1] ?? '', date: heading[2] ?? '', text };
  });
}

/** What a changelog lacks for a release of this version. */
export function wrongInChangelog(changelog: string, version: string): string[] {
  const sections = sectionsOf(changelog);
  const unreleased = sections.find(({ name }) => name === 'Unreleased');
  const own = sections.find(({ name }) => name === version);
  const wrong: string[] = [];
  if (unreleased && unreleased.text !== '')
    wrong.push(
      `CHANGELOG.md has entries under Unreleased: move them into the section of the version, ## [${version}] - 2026-12-31, and raise the version if it is released already`,
    );
  if (!own || own.text === '') wrong.push(`CHANGELOG.md says nothing under ## [${version}]`);
  if (own && !/^\d{4}-\d{2}-\d{2}$/.test(own.date))
    wrong.push(`CHANGELOG.md has no date at ## [${version}]: write ## [${version}] - 2026-12-31`);
  return wrong;
}
