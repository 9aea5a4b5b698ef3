import type { Reading } from '../reading';
import { describe } from './describe';
import { error, note, ok, skipped, warning } from './rows';

/** Sentences about the calls after the puzzle. */
export const callWords = {
  sourceEnabled: (reading: Reading) =>
    ok(
      'wechat-source',
      'sourceEnabled',
      `The tenant asked WeChat about an invented code: ${describe(reading)}.`,
    ),
  sourceDisabled: (reading: Reading) =>
    error(
      'wechat-source',
      'sourceDisabled',
      `The application has no WeChat source: ${describe(reading)}.`,
      'Add the source "mini program authorisation login" and enable it in the login configuration of the application.',
    ),
  sourceMissing: (reading: Reading) =>
    error(
      'wechat-source',
      'sourceMissing',
      `There is no sign-in for mini programs: ${describe(reading)}.`,
      'Ask the vendor whether this tenant has it, and by which path (paths.signIn).',
    ),
  sourceAdmits: () =>
    error('wechat-source', 'sourceAdmits', 'An invented code is not refused.', 'Tell the vendor at once.'),

  stateTokenKnown: (reading: Reading) =>
    ok(
      'state-token',
      'stateTokenKnown',
      `An invented one is refused with a code that the app knows: ${describe(reading)}.`,
    ),
  stateTokenNew: (reading: Reading) =>
    warning(
      'state-token',
      'stateTokenNew',
      `An invented one is refused with a code that the app does not know: ${describe(reading)}.`,
      'Give the code its meaning, or people are told that their input was refused instead of beginning anew.',
    ),
  stateTokenUnseen: (reading: Reading) =>
    note(
      'state-token',
      'stateTokenUnseen',
      `An invented one gives ${describe(reading)}, which tells nothing of it.`,
    ),
  stateTokenAccepted: () =>
    error('state-token', 'stateTokenAccepted', 'An invented one is accepted.', 'Tell the vendor at once.'),

  numberLookup: (reading: Reading) =>
    ok('second-factor', 'numberLookup', `The call that tells the number exists: ${describe(reading)}.`),
  numberLookupMissing: (reading: Reading) =>
    note(
      'second-factor',
      'numberLookupMissing',
      `The call that tells the number does not exist: ${describe(reading)}. People type it themselves.`,
    ),

  renewalHeader: (names: string, without: Reading) =>
    ok(
      'renewal',
      'renewalHeader',
      `The tenant reads ${names}: it answers otherwise without it (${describe(without)}).`,
    ),
  renewalUndecided: (reading: Reading) =>
    note(
      'renewal',
      'renewalUndecided',
      `With either header and with none the answer is ${describe(reading)}: which one is read cannot be told.`,
      'Sign in once in the app and let it renew (docs/connect.md, U16).',
    ),
  renewalBySignature: () =>
    note(
      'renewal',
      'renewalBySignature',
      'It needs a signature, as OneAccess does: sessions end, and a silent sign-in follows.',
    ),
  renewalMissing: (reading: Reading) =>
    error(
      'renewal',
      'renewalMissing',
      `There is no renewal: ${describe(reading)}.`,
      'Ask the vendor for its path (paths.renewSession).',
    ),
  renewalAccepted: () =>
    error('renewal', 'renewalAccepted', 'An invented session is renewed.', 'Tell the vendor at once.'),

  idTokenKnown: (reading: Reading) =>
    ok(
      'id-token',
      'idTokenKnown',
      `An invented one is refused with a code that the app knows: ${describe(reading)}.`,
    ),
  idTokenNew: (reading: Reading) =>
    warning(
      'id-token',
      'idTokenNew',
      `An invented one is refused with a code that the app does not know: ${describe(reading)}.`,
      'Give the code its meaning, or calls of signed-in people fail once instead of renewing.',
    ),
  idTokenUnseen: (reading: Reading) =>
    note(
      'id-token',
      'idTokenUnseen',
      `An invented one gives ${describe(reading)}, which tells nothing of it.`,
    ),
  idTokenNotTaken: (reading: Reading) =>
    note(
      'id-token',
      'idTokenNotTaken',
      `The tenant reads none: ${describe(reading)}. What is bound cannot be listed.`,
      'If the call has another path, set paths.boundAccounts instead.',
    ),
  idTokenUnused: () =>
    skipped('id-token', 'idTokenUnused', 'The app offers no call that takes one (offerBoundAccounts).'),
  idTokenAccepted: () =>
    error('id-token', 'idTokenAccepted', 'An invented one is accepted.', 'Tell the vendor at once.'),

  signOutThere: (reading: Reading) =>
    note(
      'sign-out',
      'signOutThere',
      `The tenant has a sign-out call: ${describe(reading)}. The app signs out on the phone only.`,
      "If the tenant shall know too: signOut: { mode: 'remote', … } (docs/connect.md, U17).",
    ),
  signOutMissing: () =>
    ok('sign-out', 'signOutMissing', 'The tenant has no sign-out call; the app needs none.'),

  keysGood: (count: number, bits: number) =>
    ok('keys', 'keysGood', `${count} RS256 key${count === 1 ? '' : 's'} with kid, ${bits} bits.`),
  keysUnusable: (why: string) =>
    warning(
      'keys',
      'keysUnusable',
      `The keys of id tokens cannot be used: ${why}.`,
      'Your back end verifies id tokens with them: ask the vendor where they are.',
    ),

  countriesListed: (count: number, preferred: string) =>
    ok(
      'country-codes',
      'countriesListed',
      `${count} area code${count === 1 ? '' : 's'}${preferred === '' ? '' : `, ${preferred} first`}.`,
    ),
  countriesMissing: (reading: Reading) =>
    note('country-codes', 'countriesMissing', `There is no list of area codes: ${describe(reading)}.`),
  countriesUnreadable: (why: string) =>
    warning(
      'country-codes',
      'countriesUnreadable',
      `The list of area codes is not as documented: ${why}.`,
      'Tell the vendor.',
    ),

  clockAgrees: () => ok('clock', 'clockAgrees', 'The clocks of the tenant and of this computer agree.'),
  clockDiffers: (difference: string) =>
    warning(
      'clock',
      'clockDiffers',
      `The tenant's clock is ${difference} the one of this computer.`,
      'Set the wrong one. An id token lives five minutes by default; your back end compares its times.',
    ),
  clockWrong: (difference: string) =>
    error(
      'clock',
      'clockWrong',
      `The tenant's clock is ${difference} the one of this computer, more than an id token lives.`,
      'Set the wrong one.',
    ),
  clockSilent: () =>
    warning(
      'clock',
      'clockSilent',
      'Answers carry no Date header, by which the app corrects the clock of a phone.',
      'Let the gateway or proxy keep Date.',
    ),

  productFits: (product: string, because: string) => ok('product', 'productFits', `${product}: ${because}.`),
  productGuessed: (product: string, because: string) =>
    note('product', 'productGuessed', `Probably ${product}: ${because}.`),
  productDiffers: (given: string, guess: string, because: string) =>
    warning(
      'product',
      'productDiffers',
      `The settings say ${given}, the answers look like ${guess}: ${because}.`,
      'Ask which product the tenant runs on.',
    ),
  productUnknown: () => note('product', 'productUnknown', 'No answer tells the product.'),
} as const;
