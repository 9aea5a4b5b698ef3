import type { Sample } from '../library';

/** Components that take something in (vant-ui.github.io/vant-weapp: form). */
export const forms: Readonly<Record<string, Sample>> = {
  area: {
    wxml: `<van-area title="area" columns-num="2" value="110101" columns-placeholder="{{['choose', 'choose']}}"
  area-list="{{list}}" bind:change="noted" />`,
    data: {
      list: {
        province_list: { 110000: '北京市' },
        city_list: { 110100: '北京市' },
        county_list: { 110101: '东城区' },
      },
    },
  },
  calendar: {
    wxml: `<van-calendar show="{{true}}" type="range" color="#07c160" allow-same-day min-date="{{1577836800000}}" max-date="{{1580515200000}}" default-date="{{[1577836800000, 1578096000000]}}" bind:confirm="noted" />
<van-calendar poppable="{{false}}" show-confirm="{{false}}" show-title="{{false}}" row-height="50" min-date="{{1577836800000}}" max-date="{{1580515200000}}" default-date="{{1577836800000}}" />`,
  },
  cascader: {
    wxml: `<van-cascader title="cascader" value="330100" active-color="#ee0a24" closeable bind:change="noted"
  options="{{[{ text: '浙江省', value: '330000', children: [{ text: '杭州市', value: '330100' }] }]}}" />`,
  },
  checkbox: {
    wxml: `<van-checkbox value="{{true}}" shape="square" checked-color="#07c160" icon-size="25px" bind:change="noted">checkbox</van-checkbox>
<van-checkbox value="{{false}}" disabled label-disabled label-position="left" use-icon-slot><image slot="icon" src="data:," />slot</van-checkbox>
<van-checkbox-group value="{{['a']}}" max="{{2}}" direction="horizontal" bind:change="noted"><van-checkbox name="a">a</van-checkbox><van-checkbox name="b">b</van-checkbox></van-checkbox-group>`,
  },
  'datetime-picker': {
    wxml: `<van-datetime-picker type="datetime" value="{{1577836800000}}" min-date="{{1546300800000}}" max-date="{{1893456000000}}" title="title" bind:input="noted" />
<van-datetime-picker type="time" value="12:00" min-hour="10" max-hour="20" show-toolbar="{{false}}" />`,
  },
  field: {
    wxml: `<van-cell-group>
  <van-field value="text" label="label" placeholder="placeholder" clearable required left-icon="contact" bind:change="noted" />
  <van-field type="password" password label="password" error error-message="wrong" use-button-slot><van-button slot="button" size="small">code</van-button></van-field>
  <van-field type="textarea" autosize maxlength="50" show-word-limit label="area" title-width="5em" input-align="right" />
  <van-field value="fixed" disabled readonly is-link icon="question" label="fixed" />
</van-cell-group>`,
  },
  picker: {
    wxml: `<van-picker columns="{{['杭州', '宁波', '温州']}}" default-index="{{1}}" show-toolbar title="title" bind:change="noted" />
<van-picker loading columns="{{[{ values: ['浙江', '福建'], className: 'first' }, { values: ['杭州', '宁波'], defaultIndex: 1 }]}}" item-height="30" visible-item-count="3" toolbar-position="bottom" />`,
  },
  radio: {
    wxml: `<van-radio-group value="1" direction="horizontal" bind:change="noted"><van-radio name="1" icon-size="24px">one</van-radio><van-radio name="2" shape="square" disabled>two</van-radio></van-radio-group>`,
  },
  rate: {
    wxml: `<van-rate value="{{2.5}}" allow-half count="{{6}}" size="{{25}}" color="#ffd21e" void-icon="star" void-color="#eee" gutter="4" bind:change="noted" /><van-rate readonly value="{{3}}" icon="like" />`,
  },
  search: {
    wxml: `<van-search value="" label="where" placeholder="search" shape="round" background="#4fc08d" use-action-slot bind:search="noted"><view slot="action">search</view></van-search><van-search show-action focus="{{false}}" input-align="center" />`,
  },
  slider: {
    wxml: `<van-slider value="50" min="-50" max="100" step="10" bar-height="4px" active-color="#ee0a24" use-button-slot bind:change="noted"><view slot="button">50</view></van-slider><van-slider range value="{{[10, 60]}}" /><view style="height: 150px"><van-slider value="20" vertical /></view>`,
  },
  stepper: {
    wxml: `<van-stepper value="{{1}}" min="0" max="8" step="0.5" decimal-length="1" theme="round" button-size="22px" bind:change="noted" /><van-stepper value="{{2}}" integer disable-input async-change long-press="{{false}}" input-width="40px" />`,
  },
  switch: {
    wxml: `<van-switch checked="{{true}}" size="24px" active-color="#07c160" inactive-color="#ee0a24" bind:change="noted" /><van-switch loading disabled checked="{{false}}" active-value="on" inactive-value="off" />`,
  },
  uploader: {
    wxml: `<van-uploader file-list="{{[{ url: 'data:,', name: 'picture', isImage: true, deletable: true }, { url: 'x', status: 'uploading', message: 'busy' }]}}" max-count="3" multiple accept="image" preview-size="100" bind:after-read="noted" bind:delete="noted" /><van-uploader><van-button icon="photo">choose</van-button></van-uploader>`,
  },
};
