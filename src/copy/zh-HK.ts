import type { Copy } from './copy';
import { withTerms, type Terms } from './terms';
import { createZhTW } from './zh-TW';

/** What Hong Kong says where Taiwan says something else. */
const TERMS: Terms = [
  ['電子郵件', '電郵'],
  ['簡訊', '短訊'],
  ['帳號', '帳戶'],
  ['網路', '網絡'],
  ['連線', '連接'],
  ['請輸入手機號碼', '請輸入號碼'],
  ['手機號碼', '手提電話號碼'],
  ['手機', '手提電話'],
  ['微信使用者', '微信用戶'],
  ['拖曳', '拖動'],
  ['資訊', '資料'],
  ['伺服器傳回', '伺服器回覆'],
  ['重新整理', '重新載入'],
  ['隱私權政策', '私隱政策'],
  ['隱私保護', '私隱保護'],
  ['身分', '身份'],
  ['檢視', '查看'],
  ['辨識', '識別'],
  ['暫時無法使用', '暫時未能使用'],
  ['管道', '渠道'],
];

/** 繁體中文，香港用語. */
export const createZhHK = (): Copy => withTerms(createZhTW(), TERMS);
