import { readResults } from '../../bench/results';
import { growsAsSaid } from '../../bench/growth/curve';
import { table } from './table';

/** The curves that `npm run bench` measured last, for docs/growth.md: a table, and a picture of each. */
export function curvesOfGrowth(): string {
  const curves = readResults().growth;
  const rows = curves.map((curve) => [
    curve.title,
    curve.growth,
    curve.points.map(([amount, cost]) => `${amount} → ${cost.toLocaleString('en-US')}`).join(', '),
    growsAsSaid(curve) ? 'yes' : 'no',
  ]);
  const pictures = curves.map(({ name, title }) => `![${title}](growth/${name}.svg)`);
  return `${table(['cost', 'should be', 'measured', 'is'], rows)}\n\n${pictures.join('\n\n')}`;
}
