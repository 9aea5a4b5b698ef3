/** A file of Taro's weapp platform without types of its own. */
declare module '@tarojs/plugin-platform-weapp/dist/runtime-utils' {
  /** What the runtime needs to know of WeChat: its APIs and life cycle, as hooks. */
  export const hostConfig: Record<string, (...args: never[]) => unknown>;
}
