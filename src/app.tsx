import { useDidShow } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { actions, restoreMemory } from './compose';
import './app.css';

// As the file is loaded, before React draws anything: Taro tells of the launch only after the first page was opened.
restoreMemory();
void actions.launch();

export default function App({ children }: PropsWithChildren) {
  useDidShow(() => void actions.resume());
  return children;
}
