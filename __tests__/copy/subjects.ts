import { recoveryOf, type ProblemCode, type Recovery } from '../../src/core/problems';

/** What the first sentence of each problem has to name, in simplified Chinese, traditional Chinese and English. */
export const SUBJECT_OF: Readonly<Record<ProblemCode, RegExp>> = {
  offline: /网络没有|沒有網[路絡]|no network/,
  unreachable: /无法连接到服务器|無法連[線接]到?伺服器|can’t reach/,
  timedOut: /及时|及時|in time/,
  interrupted: /中断|中斷|interrupted/,
  serverBusy: /^服[务務]暂?暫?[时時]|service is not available/,
  answerUnreadable: /收到的[内內]容|answer/,
  originNotAllowed: /许可|獲准|may not connect/,
  loginCodeMissing: /微信登[录入][凭憑][证證]|login code/,
  wechatSilent: /微信[没沒]有回[应應]|WeChat did not/,
  pageNotOpened: /[页頁]面(没有|沒有|未能)|page did not/,
  codeSpent: /授[权權]已[经經]|permission/,
  phoneDenied: /[没沒]有授[权權]|not share/,
  phoneNotEntitled: /不能使用微信|cannot be used/,
  phonePrivacyDeclined: /[隐隱]私|私隱|privacy/,
  phoneScopeUndeclared: /暂不可用|[号碼]暫時|not available now/,
  phoneQuotaUsedUp: /次[数數]|used up/,
  phoneUnavailable: /(没有拿到|無法取得|未能獲取)微信手[机機]|gave no number/,
  stateTokenInvalid: /[页頁]面|page/,
  sessionEnded: /登[录入]已失效|no longer signed in/,
  idTokenExpired: /[凭憑][证證]已[过過]期|sign-in has expired/,
  credentialsWrong: /密[码碼]不正[确確]|password is wrong/,
  personLocked: /[锁鎖]定|locked/,
  personUnknown: /没有找到|找不到|not found/,
  codeWrong: /[验驗][证證][码碼]不正[确確]|code is wrong/,
  captchaFailed: /[没沒]有[对對][上準]|did not fit/,
  captchaGivenUp: /(没有|未)完成拼[图圖]|not solved/,
  sendFailed: /没有发出|傳送失敗|未能發送|not sent/,
  inputRefused: /填[写寫]的[内內]容|What you entered/,
  wechatLoginFailed: /微信登[录入](没有成功|失敗)|WeChat failed/,
  misconfigured: /[设設][置定]|set up/,
  refused: /拒[绝絕]|refused/,
  fieldEmpty: /没有填写|未填寫|not filled in/,
  passwordRefused: /新密[码碼](未被接受|不獲接納)|password was not accepted/,
  passwordsDiffer: /[两兩]次|differ/,
  passwordTooWeak: /不符合要求|too weak/,
  mobileMalformed: /手[机機][号號]碼?格式|mobile number/,
  mobileUnusual: /所[选選]地[区區]|in this area/,
  emailMalformed: /邮箱格式|(電子郵件|電郵)地址格式|email address/,
  codeMalformed: /[数數]字[和及](英文)?字母|figures and letters/,
  statusUnknown: /步[骤驟]|step/,
  unexpected: /意外|未預期|未能預期|unexpected/,
};

/** What the second sentence has to offer for problems that need one particular thing. */
const ADVICE_OF: Partial<Record<ProblemCode, RegExp>> = {
  offline: /[检檢]查[网網][络路絡]|connection/,
  answerUnreadable: /换一个网络|換個網路|其他網絡|another network/,
  wechatSilent: /[启啟][动動]?微信|restart WeChat/,
  codeSpent: /再[点按]一次按[钮鈕]|Tap the button/,
  sessionEnded: /重新登[录入]|Sign in again/,
  idTokenExpired: /重新登[录入]|Sign in again/,
  codeWrong: /重新[获獲取][取得]|new one/,
  captchaGivenUp: /重新[获獲取][取得][验驗][证證][码碼]|Ask for the code/,
  sendFailed: /稍[后後]重新|Ask for it again/,
  fieldEmpty: /填[写寫]|Fill/,
  passwordRefused: /(换一个|換一個|另一個)密[码碼]|Choose another/,
  passwordsDiffer: /重新[输輸]入|Enter them again/,
  passwordTooWeak: /要求修改|rules below/,
  mobileMalformed: /11 /,
  mobileUnusual: /[无無][误誤].*再[试試]一次|as it is/,
  statusUnknown: /更新小程[序式]|Update/,
};

/** The same for all problems of a kind. */
const ADVICE_FOR: Partial<Record<Recovery, RegExp>> = {
  tellDeveloper: /管理[员員]|administrator/,
  otherMethod: /其他方式|一种方式|another way/i,
  newPuzzle: /[试試]一次|once more/,
  wait: /稍[后後]|later/,
};

/** What the second sentence of a problem has to offer; the others say to try again. */
export const adviceOf = (code: ProblemCode): RegExp =>
  ADVICE_OF[code] ?? ADVICE_FOR[recoveryOf({ code })] ?? /[试試]|try|once more|administrator/i;
