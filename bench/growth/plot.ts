import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TopLevelSpec } from 'vega-lite';
import { projectRoot } from '../../scripts/taro';
import type { Curve } from './curve';

const WIDTH = 300;
const HEIGHT = 150;

const folder = path.join(projectRoot, 'docs/growth');

/** Draws the curves into docs/growth, in the place of those that were there. */
export async function drawCurves(curves: readonly Curve[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const curve of curves) writeFileSync(path.join(folder, `${curve.name}.svg`), await plotOf(curve));
}

/** Draws a curve as an SVG picture. Both axes begin at zero, so that a flat cost looks flat. */
async function plotOf(curve: Curve): Promise<string> {
  // Both packages are ES modules with a top-level await, which only `import()` can load from here.
  const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const { spec } = compile(specOf(curve));
  return new View(parse(spec), { renderer: 'none' }).toSVG();
}

const specOf = ({ title, of, cost, points }: Curve): TopLevelSpec => ({
  width: WIDTH,
  height: HEIGHT,
  background: 'white',
  title: { text: title, fontSize: 12 },
  data: { values: points.map(([amount, measured]) => ({ amount, measured })) },
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'amount', type: 'quantitative', title: of, scale: { zero: true } },
    y: {
      field: 'measured',
      type: 'quantitative',
      title: cost,
      scale: { zero: true },
      axis: { tickMinStep: 1 },
    },
  },
});
