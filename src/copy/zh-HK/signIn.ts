import { areaWords } from '../areas';
import type { Copy, SignInWords } from '../copy';
import { written } from '../text';
import { forAudience, type Terms } from '../terms';

export const signIn = (terms: Terms): SignInWords => ({
  bind: bind(terms),
  codes: codes(terms),
  captcha,
  password: password(terms),
  forgottenPassword: {
    link: '忘記密碼？',
    title: '重設密碼',
    text: '請驗證帳戶登記的手機號碼或電郵地址',
    submit: '設定新密碼',
    done: '密碼已重設，請以新密碼登入',
  },
  register: {
    title: '登記 / 登入',
    text: '首次登入，驗證後將自動開立帳戶',
    byCode: {
      mobile: '未登記的手機號碼驗證後將自動開立帳戶',
      email: '未登記的電郵地址驗證後將自動開立帳戶',
    },
    submit: '驗證並登入',
  },
  verify: {
    title: '雙重認證',
    text: '為保障帳戶安全，請完成雙重認證',
    submit: '驗證並登入',
    useEmail: '改用電郵驗證',
    useMobile: '改用短訊驗證',
    elsewhere: `你的帳戶已啟用雙重認證，小程式尚未支援，請改用電腦登入或聯絡${terms.support}`,
  },
  changePassword: changePassword(terms),
  account: {
    ...account,
    deletionByPhone: `帳戶一經刪除，資料將無法復原，如需刪除請聯絡${terms.support}`,
  },
  denied: {
    title: '沒有使用權限',
    text: forAudience(terms, {
      employee: `你的帳戶尚未開通此應用程式，請聯絡${terms.support}開通後再試`,
      customer: `你的帳戶暫時未能使用此應用程式，詳情請聯絡${terms.support}`,
    }),
    account: (name) => `登入帳戶：${name}`,
    accountOfWechat: '登入帳戶：目前微信綁定的帳戶',
  },
  unsupported: {
    title: '暫時未能登入',
    text: `請稍後重新登入，或聯絡${terms.support}`,
    updateReady: '新版本已準備好，更新後即可繼續',
  },
});

const bind = ({ account, support }: Terms): SignInWords['bind'] => ({
  title: written('綁定', account),
  byMobileCode: '短訊驗證碼登入',
  byEmailCode: '電郵驗證碼登入',
  byPassword: '帳戶密碼登入',
  captions: { mobile: '短訊', email: '電郵', password: '密碼' },
  noMethod: `目前沒有可用的登入方式，請聯絡${support}`,
  submit: '綁定並登入',
});

const codes = (terms: Terms): Copy['codes'] => {
  const { company, employer, support } = terms;
  const text = (recipient: string) =>
    forAudience(terms, {
      employee: written('請輸入在', employer, `登記的${recipient}`),
      customer:
        company === '' ? `請輸入已登記的${recipient}` : written('請輸入在', company, `登記的${recipient}`),
    });
  return {
    mobile: {
      title: '短訊驗證碼登入',
      text: text('手機號碼'),
      label: '手機號碼',
      hint: '請輸入手機號碼',
      empty: '請輸入手機號碼',
      willGoTo: (recipient) => `驗證碼將發送至 ${recipient}`,
      wentTo: (recipient) => `驗證碼已發送至 ${recipient}`,
      help: `請確認手機號碼正確、手機接收正常，並檢查短訊有否被攔截。如仍未收到，請選用其他登入方式，或聯絡${support}。`,
    },
    email: {
      title: '電郵驗證碼登入',
      text: text('電郵地址'),
      label: '電郵地址',
      hint: '請輸入電郵地址',
      empty: '請輸入電郵地址',
      willGoTo: (recipient) => `驗證碼將發送至 ${recipient}`,
      wentTo: (recipient) => `驗證碼已發送至 ${recipient}`,
      help: `請確認電郵地址正確，並檢查垃圾郵件。如仍未收到，請選用其他登入方式，或聯絡${support}。`,
    },
    area: areaWords['zh-HK'],
    digits: '驗證碼',
    digitsHint: '請輸入驗證碼',
    digitsEmpty: '請輸入驗證碼',
    getCode: '獲取驗證碼',
    getAgain: '重新發送',
    getAgainIn: (seconds) => `${seconds} 秒後重新獲取`,
    getIn: (seconds) => `${seconds} 秒後可獲取`,
    notReceived: '收不到驗證碼？',
  };
};

const captcha: Copy['captcha'] = {
  title: '保安驗證',
  howTo: '向右拖動滑桿完成拼圖',
  howToByButtons: '用按鈕移動拼圖，對準缺口後確認',
  picture: '有缺口的圖片',
  loadingPicture: '拼圖載入中',
  checking: '驗證中',
  refresh: '換一張',
  cancel: '關閉',
  withoutDragging: '無法拖動？',
  byDragging: '改用拖動',
  farLeft: '向左一大步',
  left: '向左一小步',
  right: '向右一小步',
  farRight: '向右一大步',
  position: (percent) => `拼圖位於 ${percent}% 處`,
  done: '確認',
};

const password = ({ account }: Terms): Copy['password'] => ({
  title: '帳戶密碼登入',
  text: written('請使用', account, '登入'),
  userName: '帳戶名稱',
  userNameHint: '請輸入帳戶名稱',
  userNameEmpty: '請輸入帳戶名稱',
  password: '密碼',
  passwordHint: '請輸入密碼',
  passwordEmpty: '請輸入密碼',
  reveal: '顯示密碼',
  conceal: '隱藏密碼',
  submit: '綁定並登入',
});

const changePassword = (terms: Terms): Copy['changePassword'] => ({
  title: '更改密碼',
  must: '密碼已過期，請更改後登入',
  may: '密碼即將到期，建議立即更改',
  oldPassword: { label: '現時密碼', hint: '請輸入現時密碼', empty: '請輸入現時密碼' },
  oldPasswordWrong: '現時密碼不正確',
  newPassword: { label: '新密碼', hint: '請輸入新密碼', empty: '請輸入新密碼' },
  repeated: { label: '確認新密碼', hint: '再次輸入新密碼', empty: '請再次輸入新密碼' },
  rules: '密碼要求',
  minLength: (length) => `最少 ${length} 個字元`,
  maxLength: (length) => `最多 ${length} 個字元`,
  lengths: (min, max) => `${min} 至 ${max} 個字元`,
  pattern: forAudience(terms, { employee: '符合公司的密碼要求', customer: '符合密碼要求' }),
  met: '已符合',
  notMet: '尚未符合',
  submit: '確認更改',
  skip: '暫不更改，直接登入',
  leave: '暫不登入',
});

const account: Omit<SignInWords['account'], 'deletionByPhone'> = {
  mobileNumber: '手機號碼',
  changeByPhone: '更改手機號碼',
  bound: '已綁定的帳戶',
  nothingBound: '尚未綁定任何帳戶',
  wechat: '微信',
  otherKind: '其他帳戶',
  unbind: '解除綁定',
  unbindQuestion: '確定要解除綁定？',
  unbindConsequence: '下次登入需重新驗證身份',
  deletion: '帳戶一經刪除，資料將無法復原',
  goOn: '繼續',
};
