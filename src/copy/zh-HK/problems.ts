import type { HomeCopy } from '../copy';
import { withoutStop, written } from '../text';
import { forAudience, type Terms } from '../terms';

const PHONE_UNAVAILABLE = { happened: '手機號碼快速登入暫時未能使用', next: '請選用其他登入方式' };
const WECHAT_FAILED = { happened: '微信登入失敗', next: '請再試一次' };
const EXPIRED = { happened: '登入已過期', next: '請重新登入' };

/** What happened, and what to do. */
export const problems = ({ support }: Terms): HomeCopy['problems'] => ({
  offline: { happened: '沒有網絡連線', next: '請檢查網絡後再試' },
  unreachable: { happened: '暫時未能連接伺服器', next: '請稍後再試' },
  timedOut: { happened: '連線逾時', next: '請稍後再試' },
  interrupted: { happened: '連線已中斷', next: '請再試一次' },
  serverBusy: { happened: '服務暫時未能使用', next: '請稍後再試' },
  answerUnreadable: { happened: '資料異常', next: '請轉用其他網絡再試' },
  originNotAllowed: { happened: '伺服器網域尚未設定', next: `請聯絡${support}` },
  loginCodeMissing: WECHAT_FAILED,
  wechatSilent: { happened: '微信沒有回應', next: '請再試一次或重新啟動微信' },
  pageNotOpened: { happened: '未能開啟頁面', next: '請返回後再試一次' },
  codeSpent: { happened: '授權已失效', next: '請再按一次按鈕' },
  phoneDenied: { happened: '未授權手機號碼', next: '可選用其他登入方式' },
  phoneNotEntitled: PHONE_UNAVAILABLE,
  phonePrivacyDeclined: { happened: '未同意私隱保護指引', next: '可選用其他登入方式' },
  phoneScopeUndeclared: PHONE_UNAVAILABLE,
  phoneQuotaUsedUp: PHONE_UNAVAILABLE,
  phoneUnavailable: { happened: '未能獲取手機號碼', next: '請選用其他登入方式' },
  stateTokenInvalid: { happened: '頁面已逾時', next: '請再試一次' },
  sessionEnded: EXPIRED,
  idTokenExpired: EXPIRED,
  credentialsWrong: { happened: '帳戶名稱或密碼不正確', next: '請重新輸入' },
  personLocked: { happened: '帳戶已鎖定', next: `請稍後再試或聯絡${support}` },
  personUnknown: { happened: '找不到你的帳戶', next: '請選用其他登入方式' },
  codeWrong: { happened: '驗證碼錯誤或已過期', next: '請檢查或重新獲取' },
  captchaFailed: { happened: '驗證失敗', next: '請再試一次' },
  captchaGivenUp: { happened: '尚未完成保安驗證', next: '請重新獲取驗證碼' },
  sendFailed: { happened: '未能發送驗證碼', next: '請稍後重新獲取' },
  inputRefused: { happened: '填寫內容有誤', next: '請檢查後再試' },
  wechatLoginFailed: WECHAT_FAILED,
  misconfigured: { happened: '登入服務設定有誤', next: `請聯絡${support}` },
  refused: { happened: '操作未成功', next: `請再試一次或聯絡${support}` },
  fieldEmpty: { happened: '尚有欄位未填寫', next: '請填寫後再試' },
  passwordRefused: { happened: '新密碼不獲接納', next: '請使用另一個密碼' },
  passwordsDiffer: { happened: '兩次輸入的密碼不相符', next: '請重新輸入' },
  passwordTooWeak: { happened: '密碼不符合要求', next: '請修改後再試' },
  mobileMalformed: { happened: '手機號碼格式不正確', next: '請輸入 11 位數字的手機號碼' },
  mobileUnusual: { happened: '號碼與所選地區不符', next: '請檢查，如無誤可再次提交' },
  emailMalformed: { happened: '電郵地址格式不正確', next: '請檢查後再試' },
  codeMalformed: { happened: '驗證碼格式不正確', next: '請重新輸入' },
  statusUnknown: { happened: '目前的版本尚未支援', next: `請稍後再試或聯絡${support}` },
  unexpected: { happened: '發生錯誤', next: '請再試一次' },
});

/** What was not found, by the way of signing in. */
export const unknownBy = (terms: Terms): HomeCopy['unknownBy'] => {
  const { company, employer, support } = terms;
  const unknown = (recipient: string) =>
    forAudience(terms, {
      employee: {
        happened: written(`此${recipient}未有在`, employer, '登記'),
        next: `請選用其他登入方式，或聯絡${support}`,
      },
      customer: {
        happened:
          company === '' ? `此${recipient}尚未登記` : written(`此${recipient}未有在`, company, '登記'),
        next: `請使用另一個${recipient}，或選用其他登入方式`,
      },
    });
  return {
    mobile: unknown('手機號碼'),
    email: unknown('電郵地址'),
    password: { happened: '此帳戶不存在', next: `請檢查後再試，或聯絡${support}` },
  };
};

export const problemDetails: HomeCopy['problemDetails'] = {
  attemptsLeft: (count) => `尚可再試 ${count} 次`,
  retryInSeconds: (count) => `請於 ${count} 秒後再試`,
  retryInMinutes: (count) => `請於 ${count} 分鐘後再試`,
  retryAt: (time) => `請於 ${time} 後再試`,
  retryNow: '現在可以再試一次',
  serverCode: (code) => `錯誤代碼 ${code}`,
  because: (happened, reason) => `${happened}（${withoutStop(reason)}）`,
};
