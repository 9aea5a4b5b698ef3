import { useDidShow } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { actions, openShelves } from './compose';
import './app.css';

// As the file is loaded, before React draws anything: Taro tells of the launch only after the first page was opened.
openShelves();
void actions.launch();

export default function App({ children }: PropsWithChildren) {
  useDidShow(() => void actions.resume());
  return children;
}
