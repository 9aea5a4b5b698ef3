/** How a cost should grow: not at all, or by the same amount with each unit. */
export type Growth = 'flat' | 'linear';

/** A cost that was measured for growing numbers of something. */
export interface Curve {
  /** names the picture, `docs/growth/<name>.svg` */
  readonly name: string;
  readonly title: string;
  /** what grows, with its unit */
  readonly of: string;
  /** what it costs, with its unit */
  readonly cost: string;
  readonly growth: Growth;
  readonly points: readonly (readonly [amount: number, cost: number])[];
}

/** A flat cost may differ by this share between its smallest and largest value, such as a name that is longer. */
const FLAT_WITHIN = 0.1;
/** A step of a linear cost may differ from the average step by this share. */
const LINEAR_WITHIN = 0.35;

/** Whether the points grow as the curve says. */
export function growsAsSaid({ growth, points }: Curve): boolean {
  const costs = points.map(([, cost]) => cost);
  const least = Math.min(...costs);
  const most = Math.max(...costs);
  if (growth === 'flat') return most - least <= FLAT_WITHIN * most;
  const slopes = points.slice(1).map(([amount, cost], index) => {
    const [amountBefore, costBefore] = points[index] ?? [0, 0];
    return (cost - costBefore) / (amount - amountBefore);
  });
  const average = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
  return slopes.every((slope) => Math.abs(slope - average) <= LINEAR_WITHIN * average);
}
