import * as account from './account';
import { countryCodesRequest, readCountryCodes } from './areas';
import * as binding from './binding';
import * as captcha from './captcha';
import type { Exchange } from './client';
import { sendCodeRequest } from './codes';
import { readEmptyAnswer } from './decode';
import { readFlowAnswer } from './flow';
import * as password from './password';
import * as secondFactor from './secondFactor';

export type SignInClient = ReturnType<typeof createSignInClient>;

/** The provider's endpoints that only the sign-in pages and the page of the account call. */
export const createSignInClient = (exchange: Exchange) => ({
  // The flow. Each of these may be answered with any status.
  bindByCode: exchange(binding.bindByCodeRequest, readFlowAnswer),
  bindByPassword: exchange(binding.bindByPasswordRequest, readFlowAnswer),
  verify: exchange(secondFactor.verifyRequest, readFlowAnswer),
  changePassword: exchange(password.changePasswordRequest, readFlowAnswer),
  skipPasswordChange: exchange(password.skipPasswordChangeRequest, readFlowAnswer),
  mobileByToken: exchange(secondFactor.mobileByTokenRequest, secondFactor.readMobileByToken),

  // Verification codes.
  loadPuzzle: exchange(captcha.puzzleRequest, captcha.readPuzzle),
  solvePuzzle: exchange(captcha.captchaTokenRequest, captcha.readCaptchaToken),
  sendCode: exchange(sendCodeRequest, readEmptyAnswer),
  countryCodes: exchange(countryCodesRequest, readCountryCodes),

  // Before signing in, beside the flow.
  resetPassword: exchange(password.resetPasswordRequest, readEmptyAnswer),

  // Once signed in.
  boundAccounts: exchange(account.boundAccountsRequest, account.readBoundAccounts),
  unbind: exchange(account.unbindRequest, readEmptyAnswer),
  changeMobileByPhone: exchange(account.changeMobileRequest, readEmptyAnswer),
});
