const { pauseOf } = require('bamboocloud-idaas-miniprogram/flow');
const { sentenceOf } = require('../../words');

const EXPLANATIONS = {
  verifying: 'Your account asks for a second factor, which this example does not have.',
  changingPassword: 'Your company asks for a new password.',
  denied: 'Your account has no access to this app.',
  unsupported: 'Your account needs a step that this app does not know.',
};

/**
 * What the page shows, from the two stores that it follows.
 *
 * @param flow `flowOf(idaas).store.getState()`
 * @param codes `flowOf(idaas).codes.store.getState()`
 * @param refused the problem of the phone button, or of what was typed
 */
exports.viewOf = (flow, codes, settings, refused) => {
  const { step, attempt } = flow;
  const canBind = step.name === 'binding' || step.name === 'registering';
  const problem = refused || codes.problem || (attempt.status === 'failed' ? attempt.problem : null);
  const pause = codes.sentTo && pauseOf(codes.cooldowns, purposeOf(step), codes.sentTo, Date.now());
  return {
    notice: sentenceOf(problem),
    isRunning: attempt.status === 'running',
    canBind,
    offersPhone: settings.offerWechatPhone,
    offersSms: canBind && step.codeMethods.includes('mobile'),
    offersPassword: step.name === 'binding' && settings.offerPassword,
    canSkip: step.name === 'changingPassword' && step.canSkip,
    explanation: EXPLANATIONS[step.name] || '',
    isSending: ['loadingPuzzle', 'checkingPuzzle', 'sending'].includes(codes.stage.name),
    isSent: codes.sentTo !== null,
    wait: pause ? pause.until - Date.now() : 0,
    puzzle: codes.stage.name === 'puzzle' ? puzzleOf(codes.stage.puzzle) : null,
  };
};

/** What a code is for: binding an account, or registering one. */
const purposeOf = (step) => (step.name === 'registering' ? 'registering' : 'binding');
exports.purposeOf = purposeOf;

const puzzleOf = ({ picture, piece, pictureSize, pieceSize }) => ({
  picture,
  piece,
  width: pictureSize.width,
  height: pictureSize.height,
  pieceWidth: pieceSize.width,
});
