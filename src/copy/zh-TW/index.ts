import type { CopyContext } from '../context';
import type { Copy } from '../copy';
import { termsOf } from '../terms';
import { chineseSentence, written } from '../text';
import { pages } from './pages';
import { problemDetails, problems, unknownBy } from './problems';
import { signIn } from './signIn';

const PHRASES = {
  account: { employee: '公司帳號', customer: '已註冊的帳號' },
  employer: '公司',
  support: { employee: '管理員', customer: '客服' },
  accountOf: (company: string) => written(company, '帳號'),
};

const twoFigures = (value: number): string => String(value).padStart(2, '0');

/** 繁體中文，台灣用語. */
export function zhTW(context: CopyContext): Copy {
  const terms = termsOf(context, PHRASES);
  return {
    ...pages(terms),
    ...signIn(terms),
    problems: problems(terms),
    unknownBy: unknownBy(terms),
    problemDetails,
    joined: chineseSentence,
    gap: '',
    clock: (hour, minute) => `${twoFigures(hour)}:${twoFigures(minute)}`,
    moment: (year, month, day, hour, minute) =>
      `${year}年${month}月${day}日 ${twoFigures(hour)}:${twoFigures(minute)}`,
    waiting: { loading: '載入中', slow: '網路較慢，請稍候' },
    notNow: '暫不登入',
    startAgain: '重新登入',
    language: { title: '語言', auto: '跟隨微信' },
    traceId: (id) => `問題編號 ${id}`,
    serverSaid: (text) => `錯誤訊息：${text}`,
  };
}
