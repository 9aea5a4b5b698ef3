import type { UserConfigExport } from '@tarojs/cli';

/**
 * What a production build does differently: terser does the passes that Taro switches off (fewer bytes, same code) and keeps
 * Chinese as it is (half the bytes of \uXXXX). Each script has its source map beside it, without a reference to it: DevTools
 * uploads it for WeChat's error log, and neither counts it nor puts it into the trial and release packages
 * (developers.weixin.qq.com/miniprogram/dev/framework/usability/sourceMap.html).
 */
const production: UserConfigExport<'webpack5'> = {
  mini: { enableSourceMap: true, sourceMapType: 'hidden-source-map' },
  terser: {
    enable: true,
    config: {
      compress: {
        ecma: 2018,
        arrows: true,
        collapse_vars: true,
        comparisons: true,
        computed_props: true,
        hoist_props: true,
        inline: true,
        loops: true,
        negate_iife: true,
        properties: true,
        reduce_funcs: true,
        reduce_vars: true,
        switches: true,
        typeofs: true,
        toplevel: false,
        passes: 2,
      },
      output: { ecma: 2018, comments: false, ascii_only: false },
    },
  },
};

export default production;
