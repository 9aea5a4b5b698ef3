import type { PropsWithChildren } from 'react';
import { ready } from 'bamboocloud-idaas-miniprogram-taro';
import '@nutui/nutui-react-taro/dist/style.css';
import './app.css';

// Restores the session, or signs in silently.
void ready();

export default function App({ children }: PropsWithChildren) {
  return children;
}
