/**
 * npm run screenshots: every page in its important states, as docs/screenshots; the pictures of several screens that the
 * READMEs show, made of them or taken like them; and docs/phone.png, the phone in its frame,
 * with docs/workbench-*.png, the page around it.
 *   --check         writes nothing; the exit code says whether the committed pictures still show what people see
 *   --only <text>   the pictures whose file name holds the text
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { brandPackages, ensurePackages, packages } from '../__tests__/packages';
import { openAlbum, report } from '../__tests__/pictures/album';
import type { Album, Verdict } from '../__tests__/pictures/album';
import { capture } from '../__tests__/pictures/camera';
import { composedPictures } from '../__tests__/pictures/composed';
import { contentsOf } from '../__tests__/pictures/contents';
import { fileOf, variantsOf } from '../__tests__/pictures/picture';
import type { Picture, Variant } from '../__tests__/pictures/picture';
import { takePortrait, takeWorkPage, workPageLanguages } from '../__tests__/pictures/portrait';
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

const { employee, customer, company } = packages;
const shownPackages = [employee, customer, company, ...Object.values(brandPackages)];

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
  await step('building the packages', () => ensurePackages(shownPackages));
  const browser = await chromium.launch({ executablePath: browserPath, args: [...browserFlags] });
  try {
    const sittings = allSittings().filter(({ picture, variant }) => fileOf(picture, variant).includes(only));
    const { verdicts, failures } = await takeAll(browser, sittings, album);
    const composed = composedPictures.filter(({ file }) => file.includes(only));
    await withStudio(browser, async (studio) => {
      for (const { file, make } of composed)
        await step(file, async () => {
          verdicts.push(await album.file(file, await make(studio, folder)));
        });
    });
    if (only === '') {
      const portrait = await step('the phone in its frame', () => takePortrait(browser));
      verdicts.push(await cover.file('phone.png', portrait));
      for (const language of workPageLanguages)
        await step(`the work page, ${language}`, async () => {
          verdicts.push(await cover.file(`workbench-${language}.png`, await takeWorkPage(browser, language)));
        });
      const taken = allSittings().map(({ picture, variant }) => fileOf(picture, variant));
      const names = [...taken, ...composedPictures.map(({ file }) => file)];
      verdicts.push(...(await album.removeAllBut(new Set(names))));
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

async function withStudio(browser: Browser, work: (studio: Studio) => Promise<void>): Promise<void> {
  const studio = await openStudio(browser);
  try {
    await work(studio);
  } finally {
    await studio.close();
  }
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
  const work = (): Promise<void> =>
    withStudio(browser, async (studio) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await sit(studio, next);
    });
  await step(`taking ${sittings.length} pictures`, () => Promise.all(Array.from({ length: lanes }, work)));
  session.verdicts.sort((one, other) => one.file.localeCompare(other.file));
  return session;
}

runCommand(main);
