import Taro from '@tarojs/taro';
import type { Connection } from '../core/ports';

/** What WeChat knows of the phone's network; both calls stay on the phone. */
export const wechatConnection: Connection = {
  async isOffline() {
    const { networkType } = await Taro.getNetworkType();
    return networkType === 'none';
  },
  onChange(listener) {
    const heard = ({ isConnected }: { readonly isConnected: boolean }) => listener(!isConnected);
    Taro.onNetworkStatusChange(heard);
    return () => Taro.offNetworkStatusChange(heard);
  },
};
