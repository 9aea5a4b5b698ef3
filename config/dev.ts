import type { UserConfigExport } from '@tarojs/cli';

/** What a development build does differently: nothing but what Taro's development mode does itself. */
const development: UserConfigExport<'webpack5'> = {
  logger: { quiet: false, stats: false },
};

export default development;
