/**
 * npm run screenshots: every page in its important states, as docs/screenshots, and docs/phone.png for the README.
 *   --check         writes nothing; the exit code says whether the committed pictures still show what people see
 *   --only <text>   the pictures whose file name holds the text
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensurePackages, packages } from '../__tests__/packages';
import { openAlbum, report } from '../__tests__/pictures/album';
import type { Album, Verdict } from '../__tests__/pictures/album';
import { capture } from '../__tests__/pictures/camera';
import { contentsOf } from '../__tests__/pictures/contents';
import { fileOf, variantsOf } from '../__tests__/pictures/picture';
import type { Picture, Variant } from '../__tests__/pictures/picture';
import { takePortrait } from '../__tests__/pictures/portrait';
import { openStudio } from '../__tests__/pictures/studio';
import type { Studio } from '../__tests__/pictures/studio';
import { pictures } from '../__tests__/pictures/table';
import { browserFlags } from './browser';
import { ensureBrowser } from './ensure-browser';
import { runCommand } from './failure';
import { step } from './progress';
import { projectRoot } from './taro';

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
  await step('building the packages', () => ensurePackages([packages.employee, packages.customer]));
  const browser = await chromium.launch({ executablePath: browserPath, args: [...browserFlags] });
  try {
    const sittings = allSittings().filter(({ picture, variant }) => fileOf(picture, variant).includes(only));
    const { verdicts, failures } = await takeAll(browser, sittings, album);
    if (only === '') {
      const portrait = await step('the phone in its frame', () => takePortrait(browser));
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
  }
}

function wantedPart(args: readonly string[]): string {
  const at = args.indexOf('--only');
  return at === -1 ? '' : (args[at + 1] ?? '');
}

const allSittings = (): Sitting[] =>
  pictures.flatMap((picture) => variantsOf(picture).map((variant) => ({ picture, variant })));

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

async function takeAll(browser: Browser, sittings: readonly Sitting[], album: Album): Promise<Session> {
  const waiting = [...sittings];
  const session: Session = { verdicts: [], failures: [] };
  const sit = async (studio: Studio, { picture, variant }: Sitting): Promise<void> => {
    try {
      const png = await studio.visit(picture, variant, ({ page }) => capture(page));
      session.verdicts.push(await album.file(fileOf(picture, variant), png));
    } catch (error) {
      session.failures.push(`${variant.says}: ${error instanceof Error ? error.message : String(error)}`);
    }
    tellProgress(sittings.length - waiting.length, sittings.length);
  };
  const work = async (): Promise<void> => {
    const studio = await openStudio(browser);
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
