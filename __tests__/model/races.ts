import fc from 'fast-check';
import {
  arrives,
  clockJumps,
  DAY,
  holds,
  kills,
  MINUTE,
  network,
  opens,
  pages,
  storage,
} from './circumstances';
import { CODES } from './codes';
import { command, isRunning, sequence, type Command } from './command';
import { goOnUntilSignedIn } from './ending';
import { HOST } from './host';
import { learnAsked, learnCodeWanted } from './model';
import { LINKS, MOVES } from './pages';
import { PERSON } from './person';
import { anyRaceOf } from './race';
import { RESET } from './reset';

/** Where two things at once are worth trying, and which. */

const works = sequence(network(true), storage('works'), pages('works'), clockJumps(0), holds(false));
const opensAnew = sequence(kills, opens);
const goesOn = command({
  name: 'goes on until signed in',
  can: isRunning,
  learn(model) {
    learnAsked(model);
    learnCodeWanted(model);
  },
  act: goOnUntilSignedIn,
});

/** Does `then` only where a person is, or is not, signed in. */
const where = (isIn: boolean, then: Command): Command => ({
  check: (model) => then.check(model),
  async run(model, phone) {
    if (phone.isRunning() && (phone.app().step() === 'signedIn') === isIn) await then.run(model, phone);
  },
  toString: () => String(then),
});

const toSignedIn = sequence(works, opensAnew, PERSON.asks, where(false, goesOn));
const toStep = sequence(
  works,
  opensAnew,
  where(true, sequence(PERSON.unbinds, PERSON.signsOut)),
  PERSON.asks,
);

const { signsOut, forgetsPhone, declines, asks, comesBack, bindsByPhone } = PERSON;
/** Another person takes the phone. */
const changesHands = sequence(holds(false), PERSON.unbinds, signsOut, asks, PERSON.bindsOther);
const LEAVING = [signsOut, signsOut, signsOut, forgetsPhone, declines, kills];

/** Of a person who has asked to be signed in before: a guest's launch asks nothing. */
const atLaunch = anyRaceOf({
  bring: sequence(works, opens, asks),
  first: [opensAnew],
  second: [...LEAVING, asks, comesBack],
});

const whileSignedIn = anyRaceOf({
  bring: toSignedIn,
  ages: [0, 5 * MINUTE],
  skews: [0, 0, 6 * DAY],
  first: [comesBack, PERSON.unbinds, HOST.needsIdToken, HOST.needsIdTokenTwice],
  second: [...LEAVING, asks, comesBack],
});

const whileCalling = anyRaceOf({
  bring: toSignedIn,
  first: [HOST.calls, sequence(HOST.refuses, HOST.calls)],
  second: [changesHands, changesHands, signsOut, HOST.needsIdToken],
});

const whileProving = anyRaceOf({
  bring: toStep,
  ages: [0, 11 * MINUTE],
  first: [PERSON.bindsByPassword, PERSON.bindsTwice, bindsByPhone, CODES.typesSms, HOST.requiresSignIn],
  second: [...LEAVING, MOVES.walksBack, PERSON.bindsOther, bindsByPhone],
});

const whileSending = anyRaceOf({
  bring: toStep,
  first: [CODES.asksForSms, CODES.asksTwice],
  second: [CODES.closes, CODES.asksForEmail, CODES.opensCodePage, signsOut],
});

const whileSolving = anyRaceOf({
  bring: sequence(toStep, CODES.asksForSms),
  first: [CODES.solves, sequence(CODES.solves, arrives(0))],
  second: [CODES.closes, CODES.asksForEmail, CODES.opensCodePage, signsOut],
});

const whileResetting = anyRaceOf({
  bring: sequence(toStep, RESET.asks, CODES.solves),
  first: [RESET.resets, RESET.resetsTwice],
  second: [RESET.leaves, RESET.leaves, RESET.resetsAgain, MOVES.walksBack, signsOut, kills],
});

/** A link is followed, or the host app opens pages, while the flow is about to move its own. */
const whileMoving = anyRaceOf({
  bring: sequence(works, opensAnew),
  first: [asks, HOST.requiresSignIn, ...LINKS],
  second: [...LINKS, MOVES.walksBack, asks, declines, signsOut],
});

/** The host app has opened as many pages as WeChat allows, or all but one. */
const whileFull = anyRaceOf({
  bring: sequence(toStep, declines),
  first: [MOVES.fillsPages, MOVES.fillsAllButOne].flatMap((fills) => [
    sequence(fills, asks),
    sequence(fills, HOST.requiresSignIn),
  ]),
  second: [MOVES.opensPassword, MOVES.opensPassword, MOVES.walksBack, asks, PERSON.bindsByPassword],
});

export const anyRace = fc.oneof(
  atLaunch,
  atLaunch,
  whileSignedIn,
  whileCalling,
  whileProving,
  whileProving,
  whileSending,
  whileSolving,
  whileResetting,
  whileMoving,
  whileFull,
);
