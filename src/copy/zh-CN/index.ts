import { chinese } from '../chinese';
import type { HomeCopy } from '../copy';
import type { Phrases, Terms } from '../terms';
import { written } from '../text';
import { pages } from './pages';
import { problemDetails, problems, unknownBy } from './problems';

export const zhCNPhrases: Phrases = {
  account: { employee: '企业账号', customer: '已注册的账号' },
  employer: '企业',
  support: { employee: '管理员', customer: '客服' },
  accountOf: (company: string) => written(company, '账号'),
};

/** Simplified Chinese. */
export function zhCN(terms: Terms): HomeCopy {
  return {
    ...pages(terms),
    problems: problems(terms),
    unknownBy: unknownBy(terms),
    problemDetails,
    ...chinese,
    waiting: { loading: '正在加载', slow: '网络较慢，请稍候' },
    notNow: '暂不登录',
    startAgain: '重新登录',
    language: { title: '语言', auto: '跟随微信' },
    traceId: (id) => `问题编号 ${id}`,
    serverSaid: (text) => `错误信息：${text}`,
  };
}
