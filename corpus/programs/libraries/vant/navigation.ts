import type { Sample } from '../library';

/** Components that lead on (vant-ui.github.io/vant-weapp: navigation and business components). */
export const navigation: Readonly<Record<string, Sample>> = {
  'goods-action': {
    wxml: `<van-goods-action safe-area-inset-bottom>
  <van-goods-action-icon icon="cart-o" text="cart" info="5" dot="{{false}}" bind:click="noted" />
  <van-goods-action-button text="buy" type="warning" loading="{{false}}" plain link-type="navigateTo" />
</van-goods-action>`,
  },
  grid: {
    wxml: `<van-grid column-num="3" gutter="10" square clickable border center direction="horizontal" icon-size="30px">
  <van-grid-item wx:for="{{[1, 2, 3]}}" wx:key="*this" icon="photo-o" text="item {{item}}" badge="9" link-type="navigateTo" url="/pages/start/index" />
  <van-grid-item use-slot dot><view>slot</view></van-grid-item>
</van-grid>`,
  },
  'index-bar': {
    wxml: `<van-index-bar index-list="{{['A', 'B']}}" highlight-color="#07c160" sticky sticky-offset-top="0" bind:select="noted">
  <van-index-anchor index="A" /><van-cell title="text" /><van-index-anchor index="B" use-slot>B</van-index-anchor><van-cell title="text" />
</van-index-bar>`,
  },
  'nav-bar': {
    wxml: `<van-nav-bar title="title" left-text="back" right-text="button" left-arrow border fixed placeholder safe-area-inset-top bind:click-left="noted"><van-icon name="search" slot="right" /></van-nav-bar>`,
  },
  sidebar: {
    wxml: `<van-sidebar active-key="{{1}}" bind:change="noted"><van-sidebar-item title="one" dot /><van-sidebar-item title="two" badge="5" /><van-sidebar-item title="three" disabled /></van-sidebar>`,
  },
  'submit-bar': {
    wxml: `<van-submit-bar price="{{3050}}" label="total" suffix-label="excl." button-text="order" button-type="danger" tip="the tip" tip-icon="info-o" decimal-length="2" bind:submit="noted"><van-tag type="primary">tag</van-tag></van-submit-bar>`,
  },
  tab: {
    wxml: `<van-tabs active="b" type="card" color="#07c160" sticky swipeable animated ellipsis="{{false}}" bind:change="noted">
  <van-tab title="one" name="a" dot info="5">one</van-tab><van-tab title="two" name="b" disabled>two</van-tab><van-tab title="three" name="c">three</van-tab>
</van-tabs>
<van-tabs active="{{0}}" line-width="20" line-height="3" border swipe-threshold="4" nav-class="nav"><van-icon slot="nav-right" name="search" /><van-tab wx:for="{{[1, 2, 3, 4, 5]}}" wx:key="*this" title="{{'tab ' + item}}">{{item}}</van-tab></van-tabs>`,
  },
  tabbar: {
    wxml: `<van-tabbar active="home" fixed border active-color="#07c160" placeholder bind:change="noted"><van-tabbar-item name="home" icon="home-o" dot>home</van-tabbar-item><van-tabbar-item name="search" info="20"><image slot="icon" src="data:," /><image slot="icon-active" src="data:," />search</van-tabbar-item></van-tabbar>`,
  },
  'tree-select': {
    wxml: `<van-tree-select items="{{[{ text: 'all', children: [{ text: 'one', id: 1 }, { text: 'two', id: 2, disabled: true }] }]}}" main-active-index="{{0}}" active-id="{{[1]}}" max="{{3}}" height="200" bind:click-item="noted" />`,
  },
};
