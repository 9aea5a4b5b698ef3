import type { Use } from './samples';

const options = "options=\"{{[{ label: 'one', value: 'a' }, { label: 'two', value: 'b' }]}}\"";
const tree = "options=\"{{[{ label: 'one', value: 'a', children: [{ label: 'two', value: 'b' }] }]}}\"";

/** Components that take something in (tdesign.tencent.com/miniprogram/components: input). */
export const choosing: Readonly<Record<string, Use>> = {
  calendar: {
    attributes: 'value="{{1577836800000}}" min-date="{{1577836800000}}" max-date="{{1580515200000}}"',
  },
  cascader: { attributes: `${tree} title="title" value="b"` },
  'check-tag': { attributes: `content="{{['on', 'off']}}"` },
  checkbox: { attributes: 'label="label" content="content" value="a"' },
  'checkbox-group': {
    attributes: `value="{{['a']}}"`,
    inside: '<t-checkbox value="a" label="one" /><t-checkbox value="b" label="two" />',
  },
  'color-picker': { attributes: 'type="multiple" value="#07c160"' },
  'date-time-picker': {
    attributes:
      'mode="minute" value="2020-01-01 12:00" start="2019-01-01 00:00:00" end="2021-01-01 00:00:00" title="title"',
  },
  'dropdown-menu': {
    inside: `<t-dropdown-item ${options} value="a" /><t-dropdown-item label="more" multiple ${options} value="{{['a']}}" />`,
  },
  form: {
    attributes: `data="{{ { name: 'one' } }}" rules="{{ { name: [{ required: true, message: 'name it' }] } }}"`,
    inside: '<t-form-item label="name" name="name" help="help"><t-input value="one" /></t-form-item>',
  },
  input: {
    attributes:
      'label="label" placeholder="placeholder" value="text" suffix="suffix" tips="tips" maxlength="{{20}}"',
  },
  picker: { attributes: `title="title" value="{{['a']}}"`, inside: `<t-picker-item ${options} />` },
  radio: { attributes: 'label="label" content="content" value="a"' },
  'radio-group': {
    attributes: 'value="a"',
    inside: '<t-radio value="a" label="one" /><t-radio value="b" label="two" disabled />',
  },
  rate: { attributes: 'value="{{2.5}}" count="{{5}}"' },
  search: { attributes: 'placeholder="search" value="text" action="cancel" result-list="{{[]}}"' },
  slider: { attributes: 'value="{{30}}" max="{{60}}" marks="{{[0, 20, 40]}}" label="${value}%"' },
  stepper: { attributes: 'value="{{3}}" min="{{0}}" max="{{9}}" step="{{1}}"' },
  switch: { attributes: `label="{{['on', 'off']}}"` },
  textarea: { attributes: 'label="label" placeholder="placeholder" value="text" maxlength="{{50}}"' },
  'tree-select': { attributes: `${tree} value="{{['a', 'b']}}" height="200"` },
  upload: {
    attributes: `files="{{[{ url: 'data:,', name: 'a', type: 'image', status: 'loading', percent: 30 }]}}" max="{{3}}"`,
  },
};
