import type { Sample } from '../library';

/** Components that show something (vant-ui.github.io/vant-weapp: basic components and display). */
export const shown: Readonly<Record<string, Sample>> = {
  button: {
    wxml: `<van-button type="primary" bind:click="noted">primary</van-button>
<van-button plain hairline type="info" size="small" icon="star-o" round>info</van-button>
<van-button loading loading-text="loading" loading-type="spinner" type="warning" />
<van-button disabled block square color="linear-gradient(to right, #4bb0ff, #6149f6)">disabled</van-button>
<form><van-button form-type="submit" open-type="getPhoneNumber" bind:getphonenumber="noted">number</van-button></form>`,
  },
  cell: {
    wxml: `<van-cell-group title="group" inset>
  <van-cell title="title" value="content" label="label" size="large" border="{{false}}" />
  <van-cell title="link" is-link arrow-direction="down" icon="location-o" url="/pages/start/index" required center />
  <van-cell use-label-slot><view slot="title">slot</view></van-cell>
</van-cell-group>`,
  },
  'config-provider': {
    wxml: `<van-config-provider theme-vars="{{ { rateIconFullColor: '#07c160', buttonPrimaryColor: '#07c160' } }}">
  <van-rate value="{{3}}" />
</van-config-provider>`,
  },
  icon: {
    wxml: `<van-icon name="close" size="30px" color="#1989fa" dot /><van-icon name="chat-o" info="9" />
<van-icon name="../../images/none.png" wx:if="{{false}}" /><van-icon name="like" class-prefix="van-icon" />`,
  },
  image: {
    wxml: `<van-image width="100" height="100" round fit="cover" lazy-load show-menu-by-longpress
  src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" bind:load="noted" />
<van-image width="100" height="100" src="data:image/png;base64,broken" use-error-slot use-loading-slot><text slot="error">failed</text></van-image>`,
  },
  layout: {
    wxml: `<van-row gutter="20"><van-col span="8">8</van-col><van-col span="8" offset="4">8</van-col></van-row>`,
  },
  card: {
    wxml: `<van-card tag="tag" num="2" price="10.00" origin-price="12.00" desc="desc" title="title" thumb-mode="aspectFit" currency="¥" lazy-load centered>
  <view slot="footer"><van-button size="mini">button</van-button></view><view slot="tags"><van-tag plain>tag</van-tag></view>
</van-card>`,
  },
  circle: {
    wxml: `<van-circle value="{{30}}" text="30%" size="120" stroke-width="6" layer-color="#eee" color="{{colors}}" />`,
    data: { colors: { '0%': '#ffd01e', '100%': '#ee0a24' } },
  },
  collapse: {
    wxml: `<van-collapse value="{{['1']}}" bind:change="noted">
  <van-collapse-item title="one" name="1" label="label" icon="shop-o">content</van-collapse-item>
  <van-collapse-item title="two" name="2" disabled><view slot="right-icon">icon</view>content</van-collapse-item>
</van-collapse>
<van-collapse accordion value="1"><van-collapse-item title="one" name="1">content</van-collapse-item></van-collapse>`,
  },
  'count-down': {
    wxml: `<van-count-down time="{{108000000}}" format="DD 天 HH 时 mm 分 ss 秒" bind:change="noted" />
<van-count-down time="{{3000}}" millisecond format="ss:SSS" use-slot><text>slot</text></van-count-down>`,
  },
  divider: {
    wxml: `<van-divider contentPosition="left" dashed borderColor="#1989fa" hairline>text</van-divider>`,
  },
  empty: {
    wxml: `<van-empty image="data:," description="nothing"><van-button>button</van-button></van-empty>`,
  },
  loading: {
    wxml: `<van-loading type="spinner" color="#1989fa" size="24px" text-size="12px" vertical>loading</van-loading>`,
  },
  'notice-bar': {
    wxml: `<van-notice-bar left-icon="volume-o" text="{{'long '.length > 0 ? 'a text that moves because it is longer than the bar is wide' : ''}}" delay="0" speed="60" mode="closeable" bind:close="noted" />
<van-notice-bar scrollable="{{false}}" wrapable text="it wraps" color="#1989fa" background="#ecf9ff" mode="link" url="/pages/start/index" />`,
  },
  panel: {
    wxml: `<van-panel title="title" desc="desc" status="status" use-footer-slot><view>content</view><view slot="footer">foot</view></van-panel>`,
  },
  progress: {
    wxml: `<van-progress percentage="50" stroke-width="8" pivot-text="half" pivot-color="#7232dd" color="linear-gradient(to right, #be99ff, #7232dd)" />`,
  },
  skeleton: {
    wxml: `<van-skeleton title avatar row="3" row-width="{{['100%', '60%', '80%']}}" loading><view>content</view></van-skeleton>`,
  },
  steps: {
    wxml: `<van-steps steps="{{[{ text: 'one', desc: 'first' }, { text: 'two', desc: 'second' }]}}" active="{{1}}" active-icon="success" bind:click-step="noted" />
<van-steps steps="{{[{ text: 'one', desc: 'first' }, { text: 'two' }]}}" direction="vertical" active="{{0}}" active-color="#ee0a24" />`,
  },
  sticky: {
    wxml: `<view id="box" style="height: 150px"><van-sticky offset-top="{{50}}" z-index="10" bind:scroll="noted"><van-button>sticky</van-button></van-sticky></view>`,
  },
  tag: {
    wxml: `<van-tag type="danger" plain mark size="large" closeable bind:close="noted">tag</van-tag><van-tag round color="#f2826a" text-color="#fff">round</van-tag>`,
  },
  transition: {
    wxml: `<van-transition show name="fade-up" duration="{{ { enter: 300, leave: 1000 } }}" custom-style="width: 50px" bind:enter="noted">content</van-transition>`,
  },
  info: { wxml: `<view style="position: relative"><van-info info="3" dot="{{false}}" /></view>` },
};
