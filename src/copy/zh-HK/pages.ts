import type { HomeCopy, PageWords } from '../copy';
import { written } from '../text';
import { forAudience, type Terms } from '../terms';

export const pages = (terms: Terms): PageWords => ({
  agreements,
  audience: forAudience(terms, {
    employee: written('本小程式只供', terms.employer, '員工使用'),
    customer: '登入後即可使用所有功能',
  }),
  home: { welcome: written('登入', terms.account), ...home },
  guest: {
    prompt: '按此登入',
    text: '登入後即可使用所有功能',
    title: forAudience(terms, {
      employee: terms.account,
      customer: terms.company === '' ? '會員登入' : written(terms.company, '會員'),
    }),
    createsAccount: '未登記的手機號碼驗證後將自動開立帳戶',
  },
  rows: {
    accountInfo: '帳戶資料',
    security: '保安',
    general: '一般',
    service: '服務條款',
    privacy: '私隱政策',
    deleteAccount: '刪除帳戶',
  },
  bind,
  account,
  support: { contact: `聯絡${terms.support}`, call: '致電' },
  locked: {
    title: '帳戶已鎖定',
    text: '為保障帳戶安全，登入已暫時鎖定',
    timeLeftSpoken: (minutes, seconds) => `請於 ${minutes} 分 ${seconds} 秒後再試`,
    over: '鎖定已解除，請重新登入',
  },
  offline: { title: '沒有網絡連線', text: '請檢查網絡後再試' },
  unreachable: { title: '暫時未能連接伺服器', text: '請稍後再試' },
  next: {
    byMobileCode: '以短訊驗證碼登入',
    byEmailCode: '以電郵驗證碼登入',
    update: '更新並重試',
    copy: '複製',
  },
  toasts: {
    signedIn: '登入成功',
    bound: '綁定成功',
    registered: '登記成功',
    unbound: '已解除綁定',
    mobileChanged: '手機號碼已更改',
    passwordChanged: '密碼已更改',
    consentWithdrawn: '已撤回同意',
  },
  titles: {
    home: terms.company || '首頁',
    bind: '綁定帳戶',
    register: '登記 / 登入',
    password: '帳戶密碼登入',
    'forgotten-password': '重設密碼',
    verify: '雙重認證',
    'change-password': '更改密碼',
    account: '帳戶與保安',
    denied: '沒有使用權限',
    unsupported: '暫時未能登入',
    privacy: '用戶私隱保護',
    agreement: '條款與政策',
  },
});

const agreements: HomeCopy['agreements'] = {
  read: '登入前請閱讀',
  agreed: '你已同意',
  agree: '我已閱讀並同意',
  and: '及',
  service: '《服務條款》',
  privacy: '《私隱政策》',
  guide: '《小程式用戶私隱保護指引》',
  howToOpen: '請長按複製網址，再於瀏覽器開啟',
  notShown: '未能在此顯示，請複製連結後於瀏覽器查看',
  copyLink: '複製連結',
  linkCopied: '請貼到瀏覽器開啟',
  close: '關閉',
  question: '服務條款及私隱政策',
  askedFor: '為保障你的權益，請閱讀並同意',
  guideQuestion: '用戶私隱保護提示',
  guideAskedFor: '使用此功能前，請先閱讀並同意',
  phoneGuideAskedFor: '在獲取你的手機號碼前，請先閱讀並同意',
  agreeAndGoOn: '同意並繼續',
  decline: '不同意',
  given: '你已同意',
  withdraw: '撤回同意',
  withdrawQuestion: '確定要撤回同意？',
  withdrawConsequence: '撤回後將會登出，再次登入前需重新同意',
};

const home: Omit<HomeCopy['home'], 'welcome'> = {
  signIn: '登入',
  tryAgain: '重試',
  nameless: '微信用戶',
  offline: '沒有網絡連線',
  since: '登入時間',
  validUntil: '登入有效期至',
  mobile: '手機號碼',
  email: '電郵',
  userName: '帳戶名稱',
  signOut: '登出',
  signOutQuestion: '確定要登出？',
  signOutConsequence: '微信綁定仍會保留，下次按一下即可登入',
  stay: '取消',
};

const bind: HomeCopy['bind'] = {
  text: '首次登入需驗證身份，之後將自動登入',
  byPhone: '手機號碼快速登入',
  otherWays: '其他登入方式',
};

const account: HomeCopy['account'] = {
  title: '帳戶與保安',
  noMobile: '尚未設定',
  change: '更改',
};
