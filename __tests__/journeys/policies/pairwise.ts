/** What a case is made of: each factor with the values it may take. */
export type Factors = Readonly<Record<string, readonly string[]>>;
/** One value of each factor. */
export type Row = Readonly<Record<string, string>>;

type Choice = readonly [factor: string, value: string];
/** Two choices as text, so that a set can hold them; the factors in the order of the alphabet. */
type Pair = string;

const pairOf = (one: Choice, other: Choice): Pair =>
  JSON.stringify(one[0] < other[0] ? [one, other] : [other, one]);

/** Every two of a list. */
const twoOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));

/** The pairs of values in a row, of two factors each. */
export const pairsIn = (row: Row): Pair[] =>
  twoOf(Object.entries(row)).map(([one, other]) => pairOf(one, other));

/** Every pair of values of two factors. */
export function everyPair(factors: Factors): Pair[] {
  const choices = Object.entries(factors).map(([factor, values]) =>
    values.map((value): Choice => [factor, value]),
  );
  return twoOf(choices).flatMap(([some, others]) =>
    some.flatMap((one) => others.map((other) => pairOf(one, other))),
  );
}

/**
 * Rows in which every value of a factor meets every value of every other at least once: far fewer than all combinations, and
 * enough to find what goes wrong between two of them. The same factors always make the same rows.
 */
export function pairwise(factors: Factors): Row[] {
  const missing = new Set(everyPair(factors));
  const rows: Row[] = [];
  while (missing.size > 0) {
    const row = bestRow(factors, missing);
    pairsIn(row).forEach((pair) => missing.delete(pair));
    rows.push(row);
  }
  return rows;
}

/** Begins with a pair that is missing, and gives each further factor the value that brings the most missing pairs. */
function bestRow(factors: Factors, missing: ReadonlySet<Pair>): Row {
  const [first = '[]'] = missing;
  let row: Row = Object.fromEntries(JSON.parse(first) as Choice[]);
  for (const [factor, values] of Object.entries(factors)) {
    if (factor in row) continue;
    const gains = values.map((value) => gainOf(row, [factor, value], missing));
    row = { ...row, [factor]: values[gains.indexOf(Math.max(...gains))] ?? '' };
  }
  return row;
}

const gainOf = (row: Row, choice: Choice, missing: ReadonlySet<Pair>): number =>
  Object.entries(row).filter((other) => missing.has(pairOf(choice, other))).length;
