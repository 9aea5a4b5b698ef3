import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { differenceOf, smallPng } from './difference';

/** A smaller share of different pixels is a rounding at an edge, not a change. */
const threshold = 0.0002;

/** What became of one picture. `share`: of its pixels, 0–1. */
export interface Verdict {
  readonly file: string;
  readonly outcome: 'same' | 'changed' | 'new' | 'gone';
  readonly share: number;
}

/** The folder of the committed pictures. */
export interface Album {
  /** Compares a picture (PNG or WebP) with the committed one and, unless it is the same, puts it in its place. */
  file(name: string, picture: Buffer): Promise<Verdict>;
  /** The pictures that no scene takes any more; they are removed. */
  removeAllBut(names: ReadonlySet<string>): Promise<Verdict[]>;
  /** Writes the index. */
  index(text: string): Promise<void>;
}

/** @param writes false: nothing is written or removed, only told */
export function openAlbum(folder: string, writes: boolean): Album {
  const write = async (name: string, bytes: Buffer | string): Promise<void> => {
    if (!writes) return;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  };
  return {
    file: async (name, picture) => {
      const small = name.endsWith('.png') ? await smallPng(picture) : picture;
      const place = path.join(folder, name);
      if (!existsSync(place)) {
        await write(name, small);
        return { file: name, outcome: 'new', share: 1 };
      }
      const share = await differenceOf(await readFile(place), small);
      if (share <= threshold) return { file: name, outcome: 'same', share };
      await write(name, small);
      return { file: name, outcome: 'changed', share };
    },
    removeAllBut: async (names) => {
      const found = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
      const gone = found
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => /\.(png|webp)$/.test(name) && !names.has(name));
      if (writes) for (const name of gone) await rm(path.join(folder, name));
      return gone.map((file) => ({ file, outcome: 'gone', share: 1 }));
    },
    index: (text) => write('README.md', text),
  };
}

/** One line for each picture that is not the same, and a sum. */
export function report(verdicts: readonly Verdict[]): string {
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const lines = verdicts
    .filter(({ outcome }) => outcome !== 'same')
    .map(
      ({ file, outcome, share }) =>
        `${outcome.padEnd(8)}${file}${outcome === 'changed' ? `  ${percent(share)}` : ''}`,
    );
  const same = verdicts.length - lines.length;
  return [...lines, `${verdicts.length} pictures, ${same} the same`].join('\n');
}
