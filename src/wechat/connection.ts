import type { Connection } from '../core/ports';
import { throwUnexpected } from './failure';

/** What WeChat knows about the network. Neither call makes a request. */
export const wechatConnection: Connection = {
  async isOffline() {
    const { networkType } = await wx.getNetworkType().catch(throwUnexpected);
    return networkType === 'none';
  },
  onChange(listener) {
    // The typings give the two calls different listeners, but WeChat wants the same function in both.
    const tell = (status: object) => listener('isConnected' in status && status.isConnected === false);
    wx.onNetworkStatusChange(tell);
    return () => wx.offNetworkStatusChange(tell);
  },
};
