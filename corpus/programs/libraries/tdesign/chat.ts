import type { Use } from './samples';

/** Components for talks (tdesign.tencent.com/miniprogram/components: chat). */
export const chat: Readonly<Record<string, Use>> = {
  attachments: {
    attributes: `items="{{[{ fileType: 'pdf', name: 'a.pdf', url: 'data:,', size: 10, status: 'success' }]}}"`,
  },
  'chat-actionbar': {
    attributes: `action-bar="{{['replay', 'copy', 'good', 'bad']}}" content="text" chat-id="1"`,
  },
  'chat-content': { attributes: `content="{{ { type: 'markdown', data: '# title' } }}" role="assistant"` },
  'chat-list': {
    attributes: `style="height: 200px; display: block" data="{{[{ name: 'one', role: 'user', content: 'text', datetime: 'now', avatar: 'data:,' }]}}"`,
    inside: '<view slot="footer">foot</view>',
  },
  'chat-markdown': {
    attributes: 'content="{{text}}"',
    data: {
      text: '# title\n\n- **one** `two`\n- [link](a)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nconst a = 1;\n```',
    },
  },
  'chat-message': {
    attributes: `name="one" datetime="now" chat-id="1" content="{{[{ type: 'text', data: 'text' }]}}"`,
  },
  'chat-sender': { attributes: `value="text" render-presets="{{[{ name: 'send', type: 'icon' }]}}"` },
  'chat-thinking': { attributes: `content="{{ { title: 'title', text: 'text' } }}"` },
};
