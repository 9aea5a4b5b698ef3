import type { HomeCopy, PageWords } from '../copy';
import { written } from '../text';
import { forAudience, type Terms } from '../terms';

export const pages = (terms: Terms): PageWords => ({
  agreements,
  audience: forAudience(terms, {
    employee: written('本小程式僅供', terms.employer, '員工使用'),
    customer: '登入後即可使用全部功能',
  }),
  home: { welcome: written('登入', terms.account), ...home },
  guest: {
    prompt: '點選登入',
    text: '登入後即可使用全部功能',
    title: forAudience(terms, {
      employee: terms.account,
      customer: terms.company === '' ? '會員登入' : written(terms.company, '會員'),
    }),
    createsAccount: '未註冊的手機號碼驗證後將自動建立帳號',
  },
  rows: {
    accountInfo: '帳號資訊',
    security: '安全性',
    general: '一般',
    service: '服務條款',
    privacy: '隱私權政策',
    deleteAccount: '刪除帳號',
  },
  bind,
  account,
  support: { contact: `聯絡${terms.support}`, call: '撥打電話' },
  locked: {
    title: '帳號已鎖定',
    text: '為保護帳號安全，登入已暫時鎖定',
    timeLeftSpoken: (minutes, seconds) => `請於 ${minutes} 分 ${seconds} 秒後再試`,
    over: '鎖定已解除，請重新登入',
  },
  offline: { title: '沒有網路連線', text: '請檢查網路後再試' },
  unreachable: { title: '暫時無法連線到伺服器', text: '請稍後再試' },
  next: {
    byMobileCode: '以簡訊驗證碼登入',
    byEmailCode: '以電子郵件驗證碼登入',
    update: '更新並重試',
    copy: '複製',
  },
  toasts: {
    signedIn: '登入成功',
    bound: '綁定成功',
    registered: '註冊成功',
    unbound: '已解除綁定',
    mobileChanged: '手機號碼已變更',
    passwordChanged: '密碼已變更',
    consentWithdrawn: '已撤回同意',
  },
  titles: {
    home: terms.company || '首頁',
    bind: '綁定帳號',
    register: '註冊 / 登入',
    password: '帳號密碼登入',
    'forgotten-password': '重設密碼',
    verify: '兩步驟驗證',
    'change-password': '變更密碼',
    account: '帳號與安全性',
    denied: '沒有存取權限',
    unsupported: '暫時無法登入',
    privacy: '使用者隱私保護',
    agreement: '條款與政策',
  },
});

const agreements: HomeCopy['agreements'] = {
  read: '登入前請閱讀',
  agreed: '你已同意',
  agree: '我已閱讀並同意',
  and: '及',
  service: '《服務條款》',
  privacy: '《隱私權政策》',
  guide: '《小程式使用者隱私保護指引》',
  howToOpen: '請長按複製網址，再以瀏覽器開啟',
  notShown: '這裡無法顯示，請複製連結後以瀏覽器檢視',
  copyLink: '複製連結',
  linkCopied: '請貼到瀏覽器開啟',
  close: '關閉',
  question: '服務條款與隱私權政策',
  askedFor: '為保障你的權益，請閱讀並同意',
  guideQuestion: '使用者隱私保護提示',
  guideAskedFor: '使用此功能前，請先閱讀並同意',
  phoneGuideAskedFor: '在取得你的手機號碼前，請先閱讀並同意',
  agreeAndGoOn: '同意並繼續',
  decline: '不同意',
  given: '你已同意',
  withdraw: '撤回同意',
  withdrawQuestion: '要撤回同意嗎？',
  withdrawConsequence: '撤回後將會登出，再次登入前需重新同意',
};

const home: Omit<HomeCopy['home'], 'welcome'> = {
  signIn: '登入',
  tryAgain: '重試',
  nameless: '微信使用者',
  offline: '沒有網路連線',
  since: '登入時間',
  validUntil: '登入有效期限',
  mobile: '手機號碼',
  email: '電子郵件地址',
  userName: '帳號',
  signOut: '登出',
  signOutQuestion: '確定要登出嗎？',
  signOutConsequence: '微信綁定仍會保留，下次點一下即可登入',
  stay: '取消',
};

const bind: HomeCopy['bind'] = {
  text: '首次登入需驗證身分，之後將自動登入',
  byPhone: '手機號碼快速登入',
  otherWays: '其他登入方式',
};

const account: HomeCopy['account'] = {
  title: '帳號與安全性',
  noMobile: '尚未設定',
  change: '變更',
};
