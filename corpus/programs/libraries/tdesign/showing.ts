import type { Use } from './samples';

/** Components that show something or lead on (tdesign.tencent.com/miniprogram/components: base, navigation, display, feedback). */
export const showing: Readonly<Record<string, Use>> = {
  'action-sheet': {
    attributes: `items="{{['one', { label: 'two', color: '#f00', disabled: true, icon: 'app' }]}}" description="description"`,
  },
  avatar: { attributes: 'image="data:," alt="one" badge-props="{{ { count: 6, max: 9 } }}"' },
  'avatar-group': {
    attributes: 'max="1" collapse-avatar="+2"',
    inside: '<t-avatar>one</t-avatar><t-avatar icon="user" />',
  },
  'back-top': { attributes: 'text="top" fixed="{{false}}"' },
  badge: { attributes: 'count="16" content="content" offset="{{[2, 4]}}"' },
  button: { attributes: 'icon="app"', inside: 'text' },
  cell: {
    attributes:
      'title="title" description="description" note="note" left-icon="app" url="/pages/start/index"',
  },
  'cell-group': { attributes: 'title="title"', inside: '<t-cell title="one" /><t-cell title="two" />' },
  col: { attributes: 'span="8" offset="2"', inside: 'text' },
  collapse: {
    attributes: 'value="{{[0]}}"',
    inside:
      '<t-collapse-panel value="{{0}}" header="one" header-right-content="more">text</t-collapse-panel><t-collapse-panel value="{{1}}" header="two" disabled>text</t-collapse-panel>',
  },
  'config-provider': { inside: '<t-button>text</t-button>' },
  'count-down': { attributes: 'time="{{5000}}" format="HH:mm:ss"' },
  dialog: {
    attributes: `title="title" content="content" confirm-btn="{{ { content: 'yes', variant: 'base' } }}" cancel-btn="no"`,
  },
  divider: { attributes: 'content="text"' },
  drawer: { attributes: `items="{{[{ title: 'one', icon: 'app' }]}}"` },
  empty: { attributes: 'icon="info-circle-filled" description="nothing"' },
  fab: { attributes: 'icon="add" text="text"' },
  footer: { attributes: `text="text" links="{{[{ name: 'one', url: '/pages/start/index' }]}}"` },
  grid: {
    attributes: 'column="{{3}}"',
    inside:
      '<t-grid-item text="one" icon="app" badge-props="{{ { count: 6 } }}" /><t-grid-item text="two" image="data:," description="more" />',
  },
  guide: {
    attributes: `current="{{-1}}" steps="{{[{ title: 'title', body: 'body', placement: 'center' }]}}"`,
  },
  icon: { attributes: 'name="app" size="24px"' },
  image: {
    attributes:
      'src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="72" height="72" aria-label="dot"',
  },
  'image-viewer': {
    attributes: `images="{{['data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==']}}"`,
  },
  indexes: {
    attributes: `index-list="{{['A', 'B']}}"`,
    inside:
      '<t-indexes-anchor index="A" /><t-cell title="one" /><t-indexes-anchor index="B" /><t-cell title="two" />',
  },
  link: {
    attributes:
      'content="text" prefix-icon="link" suffix-icon="jump" navigator-props="{{ { url: \'/pages/start/index\' } }}"',
  },
  loading: { attributes: 'text="text" size="26px"' },
  message: {
    attributes: 'content="content" duration="{{-1}}" link="link" close-btn',
    imports: "import Message from 'tdesign-miniprogram/message/index';",
    onReady: "Message.info({ context: this, offset: [20, 32], content: 'called', duration: 500 });",
  },
  navbar: { attributes: 'title="title" delta="{{1}}"', inside: '<view slot="left">left</view>' },
  'notice-bar': {
    attributes:
      'content="a text that is longer than the bar, so that it moves once it is shown on the page" operation="more" interval="{{2000}}"',
  },
  paragraph: { inside: 'text' },
  popover: { attributes: 'content="content"', inside: '<t-button>text</t-button>' },
  popup: { inside: '<view>content</view>' },
  progress: { attributes: 'percentage="60" label="60%"' },
  'pull-down-refresh': {
    attributes: `loading-texts="{{['pull', 'let go', 'busy', 'done']}}" style="height: 200px"`,
    inside: '<view>content</view>',
  },
  qrcode: { attributes: 'value="https://tdesign.tencent.com/" size="{{160}}"' },
  result: { attributes: 'title="title" description="description"' },
  row: {
    attributes: 'gutter="16"',
    inside: '<t-col span="8">one</t-col><t-col span="8" offset="8">two</t-col>',
  },
  segmented: { attributes: `options="{{['one', 'two']}}" value="one"` },
  'side-bar': {
    attributes: 'value="a"',
    inside:
      '<t-side-bar-item value="a" label="one" badge-props="{{ {} }}" /><t-side-bar-item value="b" label="two" disabled />',
  },
  skeleton: { attributes: `row-col="{{[1, { size: '48px', type: 'circle' }]}}"` },
  steps: {
    attributes: 'current="{{1}}"',
    inside:
      '<t-step-item title="one" content="first" /><t-step-item title="two" content="second" icon="cart" />',
  },
  sticky: { attributes: 'offset-top="{{10}}"', inside: '<t-button>text</t-button>' },
  'swipe-cell': {
    attributes: `right="{{[{ text: 'delete', className: 'delete' }]}}"`,
    inside: '<t-cell title="one" />',
  },
  swiper: {
    attributes: `list="{{['data:,', 'data:,']}}" navigation="{{ { type: 'dots' } }}" interval="{{5000}}" duration="{{300}}"`,
  },
  'tab-bar': {
    attributes: 'value="a"',
    inside:
      '<t-tab-bar-item value="a" icon="home" badge-props="{{ { count: 6 } }}">one</t-tab-bar-item><t-tab-bar-item value="b" icon="app">two</t-tab-bar-item>',
  },
  table: {
    attributes: `row-key="id" columns="{{[{ colKey: 'id', title: 'id', width: 80, fixed: 'left' }, { colKey: 'name', title: 'name', ellipsis: true }]}}" data="{{[{ id: 1, name: 'one' }, { id: 2, name: 'two' }]}}" height="200"`,
  },
  tabs: {
    attributes: 'value="{{0}}"',
    inside:
      '<t-tab-panel label="one" value="{{0}}" icon="app">one</t-tab-panel><t-tab-panel label="two" value="{{1}}" disabled>two</t-tab-panel>',
  },
  tag: { attributes: 'icon="app" max-width="{{200}}"', inside: 'text' },
  text: { attributes: 'content="text"' },
  title: { inside: 'text' },
  toast: {
    attributes: 'message="message" icon="check-circle"',
    imports: "import Toast from 'tdesign-miniprogram/toast/index';",
    onReady: "Toast({ context: this, selector: '#t-toast', message: 'called', duration: 500 });",
  },
  transition: { attributes: 'name="fade" duration="{{300}}"', inside: '<view>content</view>' },
  watermark: {
    attributes: 'watermark-content="{{ { text: \'text\' } }}" width="{{120}}" height="{{64}}"',
    inside: '<view>content</view>',
  },
};
