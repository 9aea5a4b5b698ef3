import { createSSRApp } from 'vue';
import App from './App.vue';

/** uni-app calls it by this name. */
export function createApp() {
  return { app: createSSRApp(App) };
}
