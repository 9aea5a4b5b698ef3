/**
 * npm run screenshots: every page in its important states, as docs/screenshots, and docs/phone.png for the README.
 *   --check         writes nothing; the exit code says whether the committed pictures still show what people see
 *   --only <text>   the pictures whose file name holds the text
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserFlags } from './browser';
import { e2eBuilds } from './e2e-builds';
import { ensureBrowser } from './ensure-browser';
import { runCommand } from './failure';
import { openAlbum, report } from './pictures/album';
import type { Album, Verdict } from './pictures/album';
import { contentsOf } from './pictures/contents';
import { fileOf, variantsOf } from './pictures/picture';
import type { Picture, Variant } from './pictures/picture';
import { takePortrait } from './pictures/portrait';
import { openStudio } from './pictures/studio';
import type { Packages, Studio } from './pictures/studio';
import { pictures } from './pictures/table';
import { step } from './progress';
import { buildOnce, projectRoot } from './taro';

/** Studios at work at the same time. */
const lanes = 2;

interface Sitting {
  readonly picture: Picture;
  readonly variant: Variant;
}

async function main(): Promise<number> {
  const checks = process.argv.includes('--check');
  const only = wantedPart(process.argv);
  const folder = path.join(projectRoot, 'docs/screenshots');
  const album = openAlbum(folder, !checks);
  const cover = openAlbum(path.join(projectRoot, 'docs'), !checks);
  const browserPath = ensureBrowser();
  await mkdir(path.join(projectRoot, '.cache'), { recursive: true });
  const build = await mkdtemp(path.join(projectRoot, '.cache/pictures-'));
  const browser = await chromium.launch({ executablePath: browserPath, args: [...browserFlags] });
  try {
    const packages = await buildPackages(build);
    const sittings = allSittings().filter(({ picture, variant }) => fileOf(picture, variant).includes(only));
    const { verdicts, failures } = await takeAll(browser, packages, sittings, album);
    if (only === '') {
      const portrait = await step('the phone in its frame', () => takePortrait(browser, packages.employee));
      verdicts.push(await cover.file('phone.png', portrait));
      const names = new Set(allSittings().map(({ picture, variant }) => fileOf(picture, variant)));
      verdicts.push(...(await album.removeAllBut(names)));
      await album.index(contentsOf(pictures));
    }
    process.stdout.write(`\n${[...failures, report(verdicts)].join('\n')}\n`);
    const differs = checks && verdicts.some(({ outcome }) => outcome !== 'same');
    return differs || failures.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await rm(build, { recursive: true, force: true });
  }
}

function wantedPart(args: readonly string[]): string {
  const at = args.indexOf('--only');
  return at === -1 ? '' : (args[at + 1] ?? '');
}

const allSittings = (): Sitting[] =>
  pictures.flatMap((picture) => variantsOf(picture).map((variant) => ({ picture, variant })));

/** In a folder of this run alone, so that tests or a second run beside it do no harm. */
async function buildPackages(folder: string): Promise<Packages> {
  const packages = { employee: path.join(folder, 'employee'), customer: path.join(folder, 'customer') };
  for (const audience of ['employee', 'customer'] as const) {
    await step(`building the package: ${audience}`, () =>
      buildOnce({ ...e2eBuilds[audience], output: packages[audience] }),
    );
  }
  return packages;
}

/** What became of the pictures, and which could not be taken at all. */
interface Session {
  readonly verdicts: Verdict[];
  readonly failures: string[];
}

/** One line that is rewritten on a terminal; elsewhere a line now and then. */
function tellProgress(taken: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${taken} of ${all}\u001b[K`);
  else if (taken % 20 === 0) process.stdout.write(`  ${taken} of ${all}\n`);
}

async function takeAll(
  browser: Browser,
  packages: Packages,
  sittings: readonly Sitting[],
  album: Album,
): Promise<Session> {
  const waiting = [...sittings];
  const session: Session = { verdicts: [], failures: [] };
  const sit = async (studio: Studio, { picture, variant }: Sitting): Promise<void> => {
    try {
      const png = await studio.take(picture, variant);
      session.verdicts.push(await album.file(fileOf(picture, variant), png));
    } catch (error) {
      session.failures.push(error instanceof Error ? error.message : String(error));
    }
    tellProgress(sittings.length - waiting.length, sittings.length);
  };
  const work = async (): Promise<void> => {
    const studio = await openStudio(browser, packages);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await sit(studio, next);
    } finally {
      await studio.close();
    }
  };
  await step(`taking ${sittings.length} pictures`, () => Promise.all(Array.from({ length: lanes }, work)));
  session.verdicts.sort((one, other) => one.file.localeCompare(other.file));
  return session;
}

runCommand(main);
