import fc from 'fast-check';
import { arrivesAll, clockJumps, holds, pages, passes, storage } from './circumstances';
import { sequence, type Command } from './command';
import { PERSON } from './person';

/**
 * Two things at once: the second happens while answers to the first are on their way, in the network, in the storage or in
 * WeChat; then they arrive in any order. Only here do the guards against late answers matter, and single commands in any
 * order hardly ever come to such a moment.
 */
interface Race {
  /** how long the state token, the id token or the session has lived before */
  readonly age: number;
  /** how much the phone's clock is off meanwhile */
  readonly skew: number;
  readonly first: Command;
  readonly second: Command;
  /** what does not answer at once */
  readonly slow: Command;
  /** what was held first arrives before the second begins */
  readonly isFirstEarly: boolean;
  /** a deadline may pass between the two */
  readonly between: number;
  /** the storage works again before the second; what it held is still on its way */
  readonly isStorageBack: boolean;
  readonly isReversed: boolean;
  /** everything works again, and the person comes back to the app */
  readonly isBack: boolean;
}

const raceOf = (bring: Command, race: Race): Command =>
  sequence(
    bring,
    passes(race.age),
    clockJumps(race.skew),
    race.slow,
    race.first,
    ...(race.isFirstEarly ? [arrivesAll(1, false)] : []),
    passes(race.between),
    ...(race.isStorageBack ? [storage('works')] : []),
    race.second,
    arrivesAll(12, race.isReversed),
    clockJumps(0),
    storage('works'),
    pages('works'),
    ...(race.isBack ? [PERSON.comesBack] : []),
  );

const SLOW = [
  ...Array<Command>(5).fill(holds(true)),
  ...Array<Command>(3).fill(storage('silent')),
  storage('full'),
  storage('refuses'),
  pages('slow'),
  pages('refuses'),
  pages('refuses'),
];

/** Where two things at once are worth trying, and which. */
interface Family {
  /** brings the phone there, with answers that come at once */
  readonly bring: Command;
  readonly first: readonly Command[];
  readonly second: readonly Command[];
  /** how long what the server gave may have lived, ms; 0 unless it matters */
  readonly ages?: readonly number[];
  /** how much the phone's clock may be off, ms */
  readonly skews?: readonly number[];
}

/** @returns any race of a family */
export const anyRaceOf = ({ bring, first, second, ages = [0], skews = [0] }: Family) =>
  fc
    .record<Race>({
      age: fc.constantFrom(...ages),
      skew: fc.constantFrom(...skews),
      first: fc.constantFrom(...first),
      second: fc.constantFrom(...second),
      slow: fc.constantFrom(...SLOW),
      isFirstEarly: fc.constantFrom(false, false, false, true),
      between: fc.constantFrom(0, 0, 16_000),
      isStorageBack: fc.boolean(),
      isReversed: fc.boolean(),
      isBack: fc.boolean(),
    })
    .map((race) => raceOf(bring, race));
