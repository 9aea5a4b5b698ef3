/**
 * In a production package this is `@tarojs/taro`. It makes the same object as Taro's own file, but asks @tarojs/shared for
 * the hooks: Taro's file asks the whole of @tarojs/runtime, so that nothing of it can be left out.
 * CommonJS, because the object gets its functions (`request`, `useLaunch`, …) while the app starts.
 */
const taro = require('@tarojs/api').default;

require('@tarojs/shared').hooks.call('initNativeApi', taro);

module.exports = taro;
module.exports.default = taro;
