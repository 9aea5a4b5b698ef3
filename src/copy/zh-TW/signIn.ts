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
    text: '請驗證帳號綁定的手機號碼或電子郵件地址',
    submit: '設定新密碼',
    done: '密碼已重設，請以新密碼登入',
  },
  register: {
    title: '註冊 / 登入',
    text: '首次登入，驗證後將自動建立帳號',
    byCode: {
      mobile: '未註冊的手機號碼驗證後將自動建立帳號',
      email: '未註冊的電子郵件地址驗證後將自動建立帳號',
    },
    submit: '驗證並登入',
  },
  verify: {
    title: '兩步驟驗證',
    text: '為保護帳號安全，請完成兩步驟驗證',
    submit: '驗證並登入',
    useEmail: '改用電子郵件驗證',
    useMobile: '改用簡訊驗證',
    elsewhere: `你的帳號已啟用兩步驟驗證，小程式尚不支援，請改用電腦登入或聯絡${terms.support}`,
  },
  changePassword: changePassword(terms),
  account: {
    ...account,
    deletionByPhone: `帳號刪除後，資料將無法復原，如需刪除請聯絡${terms.support}`,
  },
  denied: {
    title: '沒有存取權限',
    text: forAudience(terms, {
      employee: `你的帳號尚未開通此應用程式，請聯絡${terms.support}開通後再試`,
      customer: `你的帳號暫時無法使用此應用程式，詳情請洽${terms.support}`,
    }),
    account: (name) => `登入帳號：${name}`,
    accountOfWechat: '登入帳號：目前微信綁定的帳號',
  },
  unsupported: {
    title: '暫時無法登入',
    text: `請稍後重新登入，或聯絡${terms.support}`,
    updateReady: '新版本已備妥，更新後即可繼續',
  },
});

const bind = ({ account, support }: Terms): SignInWords['bind'] => ({
  title: written('綁定', account),
  byMobileCode: '簡訊驗證碼登入',
  byEmailCode: '電子郵件驗證碼登入',
  byPassword: '帳號密碼登入',
  captions: { mobile: '簡訊', email: '電子郵件', password: '密碼' },
  noMethod: `目前沒有可用的登入方式，請聯絡${support}`,
  submit: '綁定並登入',
});

const codes = (terms: Terms): Copy['codes'] => {
  const { company, employer, support } = terms;
  const text = (recipient: string) =>
    forAudience(terms, {
      employee: written('請輸入在', employer, `登記的${recipient}`),
      customer:
        company === ''
          ? `請輸入註冊時使用的${recipient}`
          : written('請輸入在', company, `註冊的${recipient}`),
    });
  return {
    mobile: {
      title: '簡訊驗證碼登入',
      text: text('手機號碼'),
      label: '手機號碼',
      hint: '請輸入手機號碼',
      empty: '請輸入手機號碼',
      willGoTo: (recipient) => `驗證碼將傳送至 ${recipient}`,
      wentTo: (recipient) => `驗證碼已傳送至 ${recipient}`,
      help: `請確認手機號碼正確、手機收訊正常，並查看簡訊是否遭到封鎖。若仍未收到，請選擇其他登入方式，或聯絡${support}。`,
    },
    email: {
      title: '電子郵件驗證碼登入',
      text: text('電子郵件地址'),
      label: '電子郵件地址',
      hint: '請輸入電子郵件',
      empty: '請輸入電子郵件地址',
      willGoTo: (recipient) => `驗證碼將傳送至 ${recipient}`,
      wentTo: (recipient) => `驗證碼已傳送至 ${recipient}`,
      help: `請確認電子郵件地址正確，並查看垃圾郵件匣。若仍未收到，請選擇其他登入方式，或聯絡${support}。`,
    },
    area: areaWords['zh-TW'],
    digits: '驗證碼',
    digitsHint: '請輸入驗證碼',
    digitsEmpty: '請輸入驗證碼',
    getCode: '取得驗證碼',
    getAgain: '重新傳送',
    getAgainIn: (seconds) => `${seconds} 秒後重新取得`,
    getIn: (seconds) => `${seconds} 秒後可取得`,
    notReceived: '收不到驗證碼？',
  };
};

const captcha: Copy['captcha'] = {
  title: '安全驗證',
  howTo: '向右拖曳滑桿完成拼圖',
  howToByButtons: '用按鈕移動拼圖，對準缺口後確認',
  picture: '有缺口的圖片',
  loadingPicture: '拼圖載入中',
  checking: '驗證中',
  refresh: '換一張',
  cancel: '關閉',
  withoutDragging: '無法拖曳？',
  byDragging: '改用拖曳',
  farLeft: '向左一大步',
  left: '向左一小步',
  right: '向右一小步',
  farRight: '向右一大步',
  position: (percent) => `拼圖位於 ${percent}% 處`,
  done: '確認',
};

const password = ({ account }: Terms): Copy['password'] => ({
  title: '帳號密碼登入',
  text: written('請使用', account, '登入'),
  userName: '帳號',
  userNameHint: '請輸入帳號',
  userNameEmpty: '請輸入帳號',
  password: '密碼',
  passwordHint: '請輸入密碼',
  passwordEmpty: '請輸入密碼',
  reveal: '顯示密碼',
  conceal: '隱藏密碼',
  submit: '綁定並登入',
});

const changePassword = (terms: Terms): Copy['changePassword'] => ({
  title: '變更密碼',
  must: '密碼已過期，請變更後登入',
  may: '密碼即將到期，建議立即變更',
  oldPassword: { label: '目前的密碼', hint: '請輸入目前密碼', empty: '請輸入目前的密碼' },
  oldPasswordWrong: '目前的密碼不正確',
  newPassword: { label: '新密碼', hint: '請輸入新密碼', empty: '請輸入新密碼' },
  repeated: { label: '確認新密碼', hint: '再次輸入新密碼', empty: '請再次輸入新密碼' },
  rules: '密碼規定',
  minLength: (length) => `至少 ${length} 個字元`,
  maxLength: (length) => `最多 ${length} 個字元`,
  lengths: (min, max) => `${min} 至 ${max} 個字元`,
  pattern: forAudience(terms, { employee: '符合公司的密碼規定', customer: '符合密碼規定' }),
  met: '已符合',
  notMet: '尚未符合',
  submit: '確認變更',
  skip: '暫不變更，直接登入',
  leave: '暫不登入',
});

const account: Omit<SignInWords['account'], 'deletionByPhone'> = {
  mobileNumber: '手機號碼',
  changeByPhone: '變更手機號碼',
  bound: '已綁定的帳號',
  nothingBound: '尚未綁定任何帳號',
  wechat: '微信',
  otherKind: '其他帳號',
  unbind: '解除綁定',
  unbindQuestion: '要解除綁定嗎？',
  unbindConsequence: '下次登入需重新驗證身分',
  deletion: '帳號刪除後，資料將無法復原',
  goOn: '繼續',
};
