import type { Copy } from './copy';
import { withTerms, type Terms } from './terms';
import { zhCN } from './zh-CN';

/** What Taiwan says where the mainland says something else; a longer one before one that it holds. */
const TERMS: Terms = [
  ['服务器返回', '伺服器傳回'],
  ['服务器', '伺服器'],
  ['“', '「'],
  ['”', '」'],
  ['暂时不可用', '暫時無法使用'],
  ['暂不可用', '暫時無法使用'],
  ['小程序', '小程式'],
  ['连接此', '連線到此'],
  ['连接', '連線'],
  ['重启', '重新啟動'],
  ['手机号', '手機號碼'],
  ['手机验证码', '簡訊驗證碼'],
  ['识别', '辨識'],
  ['拿到', '取得'],
  ['退出登录？', '要登出嗎？'],
  ['退出登录', '登出'],
  ['登录', '登入'],
  ['刷新', '重新整理'],
  ['没有发出', '沒有送出'],
  ['获取', '取得'],
  ['设置', '設定'],
  ['邮箱', '電子郵件'],
  ['出了意外', '發生了意外'],
  ['服务协议', '服務條款'],
  ['隐私政策', '隱私權政策'],
  ['打开', '開啟'],
  ['信息', '資訊'],
  ['查看', '檢視'],
  ['用户', '使用者'],
  ['关联', '連結'],
  ['拖动', '拖曳'],
  ['松开', '放開'],
  ['支持', '支援'],
  ['渠道', '管道'],
  ['字符', '字元'],
  ['满足', '符合'],
  ['此应用', '此應用程式'],
  ['当前', '目前'],
  ['身份', '身分'],
  ['发往', '傳送至'],
  ['加载', '載入'],
  ['联系', '聯絡'],
  ['网络', '網路'],
];

/** The other characters of our words that the traditional script writes differently, in pairs. */
const CHARACTERS =
  '没沒请請检檢后後试試务務时時应應断斷内內无無别別拦攔换換个個员員凭憑证證这這权權经經过過点點钮鈕隐隱护護账帳号號码碼确確锁鎖对對种種验驗图圖写寫误誤绝絕还還两兩输輸为為数數给給认認骤驟错錯较較暂暫开開阅閱读讀并並长長复複制製浏瀏览覽关關闭閉继繼续續仅僅键鍵间間与與机機里裡动動块塊准準带帶张張处處业業显顯电電脑腦将將现現规規组組说說记記语語随隨踪蹤编編会會页頁许許识識问問题題网網议議';

/** 繁體中文，台灣用語. What it comes to stands, word by word, in the tests of this folder. */
export const createZhTW = (): Copy =>
  withTerms(zhCN, [
    ...TERMS,
    ...(CHARACTERS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ]);
