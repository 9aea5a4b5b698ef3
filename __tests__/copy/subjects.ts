import { recoveryOf, type ProblemCode, type Recovery } from '../../src/core/problems';

/** What the first half of each problem has to name, in simplified Chinese, traditional Chinese and English. */
export const SUBJECT_OF: Readonly<Record<ProblemCode, RegExp>> = {
  offline: /网络不可用|沒有網[路絡]連線|No internet/,
  unreachable: /暂?[時时](无法|無法|未能)连?連?[接線接]|can’t reach/,
  timedOut: /超时|逾時$|timed out/,
  interrupted: /中断|中斷|interrupted/,
  serverBusy: /^服[务務]暂?暫?[时時]|service is temporarily/,
  answerUnreadable: /数据异常|資料異常|unexpected response/,
  originNotAllowed: /域名|網域|domain/,
  loginCodeMissing: /^微信登[录入]|in with WeChat/,
  wechatSilent: /微信(暂无响应|沒有回應)|WeChat isn’t/,
  pageNotOpened: /[页頁]面(打开|開啟)失[败敗]|未能開啟頁面|couldn’t be opened/,
  codeSpent: /授[权權]已失效|Authorization/,
  phoneDenied: /未授[权權]手[机機]|not shared/,
  phoneNotEntitled: /快[捷速]登[录入]|Phone sign-in/,
  phonePrivacyDeclined: /[隐隱]私|私隱|Privacy/,
  phoneScopeUndeclared: /快[捷速]登[录入]|Phone sign-in/,
  phoneQuotaUsedUp: /快[捷速]登[录入]|Phone sign-in/,
  phoneUnavailable: /获取手机号失败|無法取得手機|未能獲取手機|get your number/,
  stateTokenInvalid: /[页頁]面已|page has expired/,
  sessionEnded: /登[录入]已[过過]期|session/,
  idTokenExpired: /登[录入]已[过過]期|session/,
  credentialsWrong: /密[码碼]不正[确確]|username or password/,
  personLocked: /[锁鎖]定|locked/,
  personUnknown: /未找到|找不到|couldn’t find/,
  codeWrong: /[验驗][证證][码碼][错錯][误誤]|expired code/,
  captchaFailed: /^[验驗][证證]失[败敗]|check failed/,
  captchaGivenUp: /安全验证未|尚未完成|not completed/,
  sendFailed: /[码碼](发送|傳送)失[败敗]|未能發送|send the code/,
  inputRefused: /填[写寫][内內]容|information/,
  wechatLoginFailed: /^微信登[录入]|in with WeChat/,
  misconfigured: /(配置|設定)有[误誤]|configured correctly/,
  refused: /操作未成功|rejected/,
  fieldEmpty: /未填[写寫]|empty/,
  passwordRefused: /新密[码碼](不可用|不獲接納)|無法使用這組新密碼|password can’t be used/,
  passwordsDiffer: /[两兩]次|match$/,
  passwordTooWeak: /不符合(要求|規定)|meet the requirements/,
  mobileMalformed: /手[机機][号號]碼?格式|phone number$/,
  mobileUnusual: /所[选選]地[区區]|selected region/,
  emailMalformed: /邮箱格式|(電子郵件|電郵)地址格式|email address/,
  codeMalformed: /[验驗][证證][码碼]格式|^Invalid code/,
  statusUnknown: /版本|version/,
  unexpected: /出错|發生錯誤|went wrong/,
};

/** Problems that are the same for the person, who can do the same about them. */
export const ALIKE: readonly (readonly ProblemCode[])[] = [
  ['loginCodeMissing', 'wechatLoginFailed'],
  ['phoneNotEntitled', 'phoneScopeUndeclared', 'phoneQuotaUsedUp'],
  ['sessionEnded', 'idTokenExpired'],
];

/** What the second half has to offer for problems that need one particular thing. */
const ADVICE_OF: Partial<Record<ProblemCode, RegExp>> = {
  offline: /[检檢]查[网網][络路絡]|network/,
  answerUnreadable: /切换网络|換個網路|其他網絡|different network/,
  wechatSilent: /[启啟][动動]?微信|restart WeChat/,
  codeSpent: /重新[点點][击擊]|再[点按]一次按[钮鈕]|Tap the button/,
  sessionEnded: /重新登[录入]|Sign in again/,
  idTokenExpired: /重新登[录入]|Sign in again/,
  credentialsWrong: /重新[输輸]入|Try again/,
  codeWrong: /重新[获獲取][取得]|new one/,
  captchaGivenUp: /重新[获獲取][取得][验驗][证證][码碼]|Request the code/,
  sendFailed: /稍[后後]重新|Request it again/,
  inputRefused: /[检檢]查|[确確][认認]|Check/,
  fieldEmpty: /填[写寫]|Fill/,
  passwordRefused: /(换一个|換一組|另一個)密[码碼]|different one/,
  passwordsDiffer: /重新[输輸]入|Enter them again/,
  passwordTooWeak: /修改|Change/,
  mobileMalformed: /11[ -]/,
  mobileUnusual: /[无無][误誤]可再次|submit again/,
  codeMalformed: /重新[输輸]入|again/,
  statusUnknown: /管理[员員]|客服|客戶服務|administrator|customer support/,
};

/** The same for all problems of a kind. */
const ADVICE_FOR: Partial<Record<Recovery, RegExp>> = {
  tellDeveloper: /管理[员員]|客服|客戶服務|administrator|customer support/,
  otherMethod: /其他登[录入]方式|another way/i,
  newPuzzle: /[试試]一次|again/,
  wait: /稍[后後]|later/,
};

/** What the second half of a problem has to offer; the others say to try again. */
export const adviceOf = (code: ProblemCode): RegExp =>
  ADVICE_OF[code] ?? ADVICE_FOR[recoveryOf({ code })] ?? /[试試]|try/i;
