import type { Sample } from '../library';

/** Components that answer, over the page (vant-ui.github.io/vant-weapp: feedback). */
export const feedback: Readonly<Record<string, Sample>> = {
  'action-sheet': {
    wxml: `<van-action-sheet show title="title" description="what follows" cancel-text="cancel" overlay close-on-click-overlay bind:select="noted"
  actions="{{[{ name: 'one', color: '#ee0a24' }, { name: 'two', subname: 'more', disabled: true }, { loading: true }, { name: 'share', openType: 'share' }]}}" />`,
  },
  dialog: {
    wxml: `<van-dialog use-slot title="title" show show-cancel-button confirm-button-open-type="getUserInfo" bind:getuserinfo="noted" theme="round-button"><view>slot</view></van-dialog>`,
    imports: "import Dialog from '@vant/weapp/dialog/dialog';",
    onReady: "Dialog.confirm({ title: 'question', message: 'sure?', context: this }).catch(() => undefined);",
  },
  'dropdown-menu': {
    wxml: `<van-dropdown-menu active-color="#1989fa" direction="down">
  <van-dropdown-item value="{{0}}" options="{{[{ text: 'all', value: 0 }, { text: 'new', value: 1, icon: 'star' }]}}" bind:change="noted" />
  <van-dropdown-item title="more" disabled><view>slot</view></van-dropdown-item>
</van-dropdown-menu>`,
  },
  notify: {
    wxml: `<view>a message above</view>`,
    imports: "import Notify from '@vant/weapp/notify/notify';",
    onReady: "Notify({ type: 'warning', message: 'a message', duration: 500, context: this });",
  },
  overlay: {
    wxml: `<van-overlay show duration="300" z-index="10" bind:click="noted"><view catch:tap="noted">content</view></van-overlay>`,
  },
  popup: {
    wxml: `<van-popup show position="bottom" round closeable close-icon="close" close-icon-position="top-left" safe-area-inset-bottom custom-style="height: 20%" bind:close="noted">content</van-popup>
<van-popup show="{{false}}" root-portal lock-scroll>portal</van-popup>`,
  },
  'share-sheet': {
    wxml: `<van-share-sheet show title="share" description="with" options="{{[{ name: '微信', icon: 'wechat', openType: 'share' }, { name: '链接', icon: 'link', description: 'more' }]}}" bind:select="noted" />`,
  },
  'swipe-cell': {
    wxml: `<van-swipe-cell right-width="{{65}}" left-width="{{65}}" async-close name="one" bind:close="noted"><view slot="left">left</view><van-cell title="cell" /><view slot="right">delete</view></van-swipe-cell>`,
  },
  toast: {
    wxml: `<view>a toast above</view>`,
    imports: "import Toast from '@vant/weapp/toast/toast';",
    onReady:
      "Toast.loading({ message: 'loading', forbidClick: true, loadingType: 'spinner', duration: 500, context: this });",
  },
};
