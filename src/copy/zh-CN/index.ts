import type { CopyContext } from '../context';
import type { Copy } from '../copy';
import { termsOf } from '../terms';
import { chineseSentence, written } from '../text';
import { pages } from './pages';
import { problemDetails, problems, unknownBy } from './problems';
import { signIn } from './signIn';

const PHRASES = {
  account: { employee: '企业账号', customer: '已注册的账号' },
  employer: '企业',
  support: { employee: '管理员', customer: '客服' },
  accountOf: (company: string) => written(company, '账号'),
};

const twoFigures = (value: number): string => String(value).padStart(2, '0');

/** 简体中文. */
export function zhCN(context: CopyContext): Copy {
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
    waiting: { loading: '正在加载', slow: '网络较慢，请稍候' },
    notNow: '暂不登录',
    startAgain: '重新登录',
    language: { title: '语言', auto: '跟随微信' },
    traceId: (id) => `问题编号 ${id}`,
    serverSaid: (text) => `错误信息：${text}`,
  };
}
