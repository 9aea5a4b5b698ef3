import { callersAtOnce, tapsForCode } from './callers';
import type { Curve } from './curve';
import { peopleOnOnePhone, recordByToken } from './storage';
import { wordsByLanguage } from './words';

/** How far each amount is raised. */
export interface Amounts {
  readonly callers: readonly number[];
  readonly taps: readonly number[];
  readonly people: readonly number[];
  readonly tokenKilobytes: readonly number[];
}

/** What `npm run bench` measures. */
export const amounts: Amounts = {
  callers: [1, 10, 50, 100, 500, 1000],
  taps: [1, 10, 50, 100],
  people: [1, 2, 5, 10, 20, 50],
  tokenKilobytes: [1, 2, 4, 8, 16],
};

/** Measures everything whose growth is told. Counts and bytes only, so that a run on any machine gives the same. */
export async function measureGrowth({ callers, taps, people, tokenKilobytes }: Amounts): Promise<Curve[]> {
  return [
    ...(await callersAtOnce(callers)),
    await tapsForCode(taps),
    await peopleOnOnePhone(people),
    recordByToken(tokenKilobytes),
    await wordsByLanguage(),
  ];
}
