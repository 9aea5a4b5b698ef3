import { assetNames, buildAssets } from '../../simulator/server/build-assets';
import { packagesIn } from './code';
import type { BuiltCode } from './code';

/** What the two pages of the simulator load, bundled once: the package needs neither React nor the framework of WeChat. */
export async function simulatorAssets(): Promise<BuiltCode[]> {
  const { read, inputs } = await buildAssets(false);
  return assetNames.map((name) => ({
    output: `dist/assets/${name}`,
    text: read(name),
    inside: name.endsWith('.js') ? packagesIn(inputs) : [],
    imported: [],
  }));
}
