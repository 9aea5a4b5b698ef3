import { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { actions, openShelves } from './compose';
import './app.css';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    openShelves();
    void actions.launch();
  });
  useDidShow(() => void actions.resume());
  return children;
}
