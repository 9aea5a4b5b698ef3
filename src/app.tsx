import { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { actions } from './compose';
import './app.css';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => void actions.launch());
  useDidShow(() => void actions.resume());
  return children;
}
