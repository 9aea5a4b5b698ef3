import type { Connection } from '../core/ports';

/** What WeChat knows about the network. Both calls stay on the phone. */
export const wechatConnection: Connection = {
  async isOffline() {
    const { networkType } = await wx.getNetworkType();
    return networkType === 'none';
  },
  onChange(listener) {
    // The typings give the two calls different listeners, but WeChat wants the same function in both.
    const tell = (status: object) => listener('isConnected' in status && status.isConnected === false);
    wx.onNetworkStatusChange(tell);
    return () => wx.offNetworkStatusChange(tell);
  },
};
