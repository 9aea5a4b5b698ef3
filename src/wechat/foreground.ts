/**
 * Calls `listener` whenever WeChat shows the app: after its launch, and when it comes back from the background. `wx` keeps
 * every listener, so the app's own `onShow` is called as before.
 */
export const onForeground = (listener: () => void): void => wx.onAppShow(() => listener());
