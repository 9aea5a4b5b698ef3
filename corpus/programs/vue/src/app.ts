import { createApp } from 'vue';
import NutUI from '@nutui/nutui-taro';
import '@nutui/nutui-taro/dist/style.css';

const app = createApp({ onShow() {} });
app.use(NutUI);

export default app;
