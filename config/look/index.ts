import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler } from 'webpack';
import type { BrandValues } from '../brand';
import { coloursOf, DEFAULT_BRAND, THEMES } from './colours';
import { defaultLogo } from './defaultLogo';
import { logoInPackage } from './logo';
import { colourSheet, themeFile } from './sheets';

interface WebpackPlugin {
  apply(compiler: Compiler): void;
}

/** What the brand brings along, by its place in the package. */
export function filesOf(root: string, { color = DEFAULT_BRAND, logo = '', logoDark = '' }: BrandValues) {
  const [light, dark] = THEMES.map((theme) => {
    const { brand, bright } = coloursOf(color, theme);
    return Buffer.from(defaultLogo(brand, bright));
  });
  const named = (file: string, standIn?: Buffer) =>
    file === '' ? standIn : readFileSync(path.resolve(root, file));
  // One logo that the company names is for both themes.
  const logos = [
    [logoInPackage('logo', logo), named(logo, light)],
    [logoInPackage('logo-dark', logoDark), named(logoDark, logo === '' ? dark : undefined)],
  ] as const;
  const present = logos.flatMap(([file, contents]) => (contents ? [[file, contents] as const] : []));
  return new Map<string, Buffer>([['theme.json', Buffer.from(themeFile(color))], ...present]);
}

/**
 * A webpack plugin that puts the company's look into the package: the colours behind the app's style sheet and as theme.json,
 * and the logo.
 *
 * @param root the project's folder, for the files that the settings name
 */
export function createLook(root: string, brand: BrandValues): WebpackPlugin {
  const name = 'look';
  const sheetFile = 'app.wxss';
  const colours = colourSheet(brand.color ?? DEFAULT_BRAND);
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        // After Taro has written its sheets (ADDITIONAL), before they are fitted (config/weui/plugin.ts: OPTIMIZE).
        const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          for (const [file, contents] of filesOf(root, brand))
            compilation.emitAsset(file, new sources.RawSource(contents));
          const sheet = compilation.getAsset(sheetFile);
          if (!sheet) return;
          const text = `${sheet.source.source().toString()}\n${colours}`;
          compilation.updateAsset(sheetFile, new sources.RawSource(text));
        });
      });
    },
  };
}
