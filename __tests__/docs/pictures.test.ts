import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { DEVELOPMENT_PAGES, PAGES } from '../../src/core/route';
import { openAlbum, report } from '../pictures/album';
import { animationOf } from '../pictures/animation';
import { composedPictures } from '../pictures/composed';
import { contactSheets, drawContactSheet } from '../pictures/contactSheets';
import { differenceOf, smallPng } from '../pictures/difference';
import { fileOf, variantsOf } from '../pictures/picture';
import { pictures } from '../pictures/table';
import { root } from './documents';

const white = { r: 255, g: 255, b: 255 };

const plain = (width: number, background = white): Promise<Buffer> =>
  sharp({ create: { width, height: 10, channels: 3, background } })
    .png()
    .toBuffer();

/** White, with so many columns of black on the left. */
const striped = async (columns: number): Promise<Buffer> => {
  const stripe = await plain(columns, { r: 0, g: 0, b: 0 });
  return sharp(await plain(20))
    .composite([{ input: stripe, left: 0, top: 0 }])
    .png()
    .toBuffer();
};

describe('how much of a picture is another one', () => {
  test('nothing, of itself', async () => {
    expect(await differenceOf(await striped(5), await striped(5))).toBe(0);
  });

  test('the share of pixels that differ', async () => {
    expect(await differenceOf(await plain(20), await striped(5))).toBe(0.25);
  });

  test('all of it, where the size is another', async () => {
    expect(await differenceOf(await plain(20), await plain(21))).toBe(1);
  });

  test('a shade that cannot be seen does not count', async () => {
    const nearlyWhite = { r: 250, g: 250, b: 250 };
    expect(await differenceOf(await plain(20), await plain(20, nearlyWhite))).toBe(0);
  });
});

describe('the album', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'album-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const bytesOf = (name: string): Buffer => readFileSync(path.join(folder, name));

  test('takes a new picture in, leaves the same one alone, and replaces one that changed', async () => {
    const album = openAlbum(folder, true);
    expect(await album.file('bind/asked.png', await plain(20))).toMatchObject({ outcome: 'new' });
    const first = bytesOf('bind/asked.png');
    expect(await album.file('bind/asked.png', await plain(20))).toMatchObject({ outcome: 'same', share: 0 });
    expect(bytesOf('bind/asked.png')).toEqual(first);
    const verdict = await album.file('bind/asked.png', await striped(5));
    expect(verdict).toEqual({ file: 'bind/asked.png', outcome: 'changed', share: 0.25 });
    expect(await differenceOf(bytesOf('bind/asked.png'), await striped(5))).toBe(0);
  });

  test('removes what is no longer taken', async () => {
    const album = openAlbum(folder, true);
    await album.file('bind/asked.png', await plain(20));
    await album.file('old/page.png', await plain(20));
    const gone = await album.removeAllBut(new Set(['bind/asked.png']));
    expect(gone.map(({ file }) => file)).toEqual(['old/page.png']);
    expect(existsSync(path.join(folder, 'old/page.png'))).toBe(false);
    expect(existsSync(path.join(folder, 'bind/asked.png'))).toBe(true);
  });

  test('compares every frame of an animation, and keeps its bytes as they are', async () => {
    const frames = async (columns: number) =>
      animationOf([
        { png: await plain(20), ms: 100 },
        { png: await striped(columns), ms: 200 },
      ]);
    const album = openAlbum(folder, true);
    const first = await frames(5);
    await album.file('sign-in.webp', first);
    expect(bytesOf('sign-in.webp')).toEqual(first);
    expect(await album.file('sign-in.webp', await frames(5))).toMatchObject({ outcome: 'same' });
    expect(await album.file('sign-in.webp', await frames(15))).toMatchObject({ outcome: 'changed' });
  });

  test('that only checks touches nothing and still tells', async () => {
    await openAlbum(folder, true).file('bind/asked.png', await plain(20));
    const before = bytesOf('bind/asked.png');
    const album = openAlbum(folder, false);
    const verdicts = [
      await album.file('bind/asked.png', await striped(5)),
      await album.file('bind/new.png', await plain(20)),
      ...(await album.removeAllBut(new Set())),
    ];
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['changed', 'new', 'gone']);
    expect(bytesOf('bind/asked.png')).toEqual(before);
    expect(existsSync(path.join(folder, 'bind/new.png'))).toBe(false);
    expect(report(verdicts)).toContain('bind/asked.png  25.00 %');
  });
});

describe('the table of pictures', () => {
  test('shows every page of the app', () => {
    const forDevelopers: readonly string[] = DEVELOPMENT_PAGES;
    const shown = new Set<string>(pictures.map(({ page }) => page));
    expect(PAGES.filter((page) => !shown.has(page))).toEqual(forDevelopers);
  });

  test('has a name of its own for each picture, and each is there', () => {
    const files = pictures.flatMap((picture) =>
      variantsOf(picture).map((variant) => fileOf(picture, variant)),
    );
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => !existsSync(path.join(root, 'docs/screenshots', file)))).toEqual([]);
  });
});

describe('the pictures of several screens', () => {
  const folder = path.join(root, 'docs/screenshots');

  test('are there, and light enough for a README', () => {
    const bytes = composedPictures.map(({ file }) => statSync(path.join(folder, file)).size);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(400 * 1024);
  });

  test.each(contactSheets.map((sheet) => [sheet.file, sheet] as const))(
    '%s shows the pictures of the album as they are now',
    async (file, sheet) => {
      const drawn = await smallPng(await drawContactSheet(folder, sheet));
      expect(await differenceOf(readFileSync(path.join(folder, file)), drawn)).toBeLessThan(0.0002);
    },
  );
});
