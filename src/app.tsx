import { useDidShow } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { actions, engine } from './compose';
import './app.css';

// While the file loads, before the first render: Taro reports the launch only after the first page was opened.
void engine.launch();

export default function App({ children }: PropsWithChildren) {
  useDidShow(() => void actions.resume());
  return children;
}
