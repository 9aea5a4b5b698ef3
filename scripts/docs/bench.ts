import { readResults } from '../../bench/results';
import { rowsOf, type Figure } from '../../bench/table';
import { table } from './table';

/** The figures in the words of a README. */
type Words = Readonly<Record<Figure, string>>;

const english: Words = {
  mainBytes: 'main package, before the first page, bytes',
  mainGzip: 'the same, compressed',
  allBytes: 'all packages, bytes',
  allGzip: 'the same, compressed',
  launch: 'script time at launch, home signed in, ms of CPU',
  warm: 'launch with a valid session',
  cold: 'launch without one, account linked',
  toBind: 'launch without an account, to the page that links one',
};

const chinese: Words = {
  mainBytes: '主包（首屏前下载），字节',
  mainGzip: '同上，压缩后',
  allBytes: '全部代码包，字节',
  allGzip: '同上，压缩后',
  launch: '启动时的脚本时间（首页已登录），CPU 毫秒',
  warm: '启动，会话有效',
  cold: '启动，没有会话、账号已绑定',
  toBind: '启动，没有账号，直到绑定页',
};

const figures = (words: Words, heading: readonly string[]): string =>
  table(
    heading,
    rowsOf(readResults()).map(([figure, ...cells]) => [words[figure], ...cells]),
  );

/** What `npm run bench` measured last, for README.md. */
export const tableOfBench = (): string =>
  figures(english, ['`npm run bench`', 'ratio', 'this app', 'an empty Taro + React app']);

/** The same for README.zh-CN.md. */
export const tableOfBenchInChinese = (): string =>
  figures(chinese, ['`npm run bench`', '倍数', '本项目', 'Taro + React 空项目']);
