import { chinese } from '../chinese';
import type { HomeCopy } from '../copy';
import type { Phrases, Terms } from '../terms';
import { written } from '../text';
import { pages } from './pages';
import { problemDetails, problems, unknownBy } from './problems';

export const zhHKPhrases: Phrases = {
  account: { employee: '公司帳戶', customer: '已登記的帳戶' },
  employer: '公司',
  support: { employee: '管理員', customer: '客戶服務' },
  accountOf: (company: string) => written(company, '帳戶'),
};

/** Traditional Chinese, as it is written in Hong Kong. */
export function zhHK(terms: Terms): HomeCopy {
  return {
    ...pages(terms),
    problems: problems(terms),
    unknownBy: unknownBy(terms),
    problemDetails,
    ...chinese,
    waiting: { loading: '載入中', slow: '網絡較慢，請稍候' },
    notNow: '暫不登入',
    startAgain: '重新登入',
    language: { title: '語言', auto: '跟隨微信' },
    traceId: (id) => `問題編號 ${id}`,
    serverSaid: (text) => `錯誤訊息：${text}`,
  };
}
