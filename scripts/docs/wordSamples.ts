/** A text or a number that a sentence takes. */
export type Sample = string | number;

/** The values that `docs/words.md` and the tests put into the sentences, by the place of the sentence. */
export const wordSamples: Readonly<Record<string, readonly Sample[]>> = {
  'captcha.position': [40],
  'changePassword.lengths': [8, 20],
  'changePassword.maxLength': [20],
  'changePassword.minLength': [8],
  clock: [9, 5],
  'codes.area.spoken': ['+852'],
  'codes.email.wentTo': ['lina@example.com'],
  'codes.email.willGoTo': ['li***@example.com'],
  'codes.getAgainIn': [57],
  'codes.getIn': [57],
  'codes.mobile.wentTo': ['138 0013 8000'],
  'codes.mobile.willGoTo': ['138****8000'],
  'denied.account': ['138****8000'],
  joined: ['A', 'B'],
  'locked.timeLeftSpoken': [9, 58],
  moment: [2026, 1, 5, 9, 5],
  'problemDetails.attemptsLeft': [4],
  'problemDetails.because': ['X', 'Y'],
  'problemDetails.retryAt': ['10:10'],
  'problemDetails.retryInMinutes': [10],
  'problemDetails.retryInSeconds': [30],
  'problemDetails.serverCode': ['SDK.LOGIN.1003'],
  serverSaid: ['X'],
  traceId: ['7f3k2q9a'],
};
