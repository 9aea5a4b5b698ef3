const { recoveryOf } = require('bamboocloud-idaas-miniprogram');

/** What the person reads about the problems that this app has words of its own for. */
const SENTENCES = {
  offline: 'You are offline.',
  credentialsWrong: 'The account or the password is wrong.',
  personLocked: 'The account is locked. Try again later.',
  codeWrong: 'The code is wrong.',
  captchaFailed: 'The piece did not fit. Try again.',
  phoneDenied: 'You did not allow the phone number. Use another way.',
  mobileMalformed: 'Enter a mobile number with 11 digits.',
  fieldEmpty: 'Enter your mobile number.',
};

const BY_RECOVERY = {
  correct: 'Please check what you entered.',
  newPuzzle: 'Please solve the puzzle again.',
  restart: 'That took too long. Please try again.',
  wait: 'Please try again later.',
  otherMethod: 'Please use another way.',
  tellDeveloper: 'The app is not set up correctly.',
  tryAgain: 'That did not work. Please try again.',
};

/** @returns a sentence for any problem; empty for none */
exports.sentenceOf = (problem) =>
  problem ? SENTENCES[problem.code] || problem.serverMessage || BY_RECOVERY[recoveryOf(problem)] : '';
