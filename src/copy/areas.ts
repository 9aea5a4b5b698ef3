import type { BuiltInCode } from '../core/areas';
import type { Language } from '../core/language';

/** Choosing the area of a mobile number. */
export interface AreaWords {
  readonly title: string;
  /** the areas that can be chosen without a request, by calling code; the server names the others */
  readonly names: Readonly<Record<BuiltInCode, string>>;
  /** asks the server for the other areas */
  readonly more: string;
  /** the server knows no others */
  readonly noMore: string;
  /** the button beside the field, for screen readers. @param area name and calling code */
  readonly spoken: (area: string) => string;
}

/** The names of Hong Kong, Macao and Taiwan are those of WeChat's own list, which its review expects. */
export const areaWords: Readonly<Record<Language, AreaWords>> = {
  'zh-CN': {
    title: '选择国家或地区',
    names: { 86: '中国大陆', 852: '中国香港', 853: '中国澳门', 886: '中国台湾' },
    more: '更多国家和地区',
    noMore: '没有更多国家和地区',
    spoken: (area) => `区号，${area}`,
  },
  'zh-TW': {
    title: '選擇國家或地區',
    names: { 86: '中國大陸', 852: '中國香港', 853: '中國澳門', 886: '中國台灣' },
    more: '更多國家和地區',
    noMore: '沒有更多國家和地區',
    spoken: (area) => `國碼，${area}`,
  },
  'zh-HK': {
    title: '選擇國家或地區',
    names: { 86: '中國內地', 852: '中國香港', 853: '中國澳門', 886: '中國台灣' },
    more: '更多國家及地區',
    noMore: '沒有更多國家及地區',
    spoken: (area) => `區號，${area}`,
  },
  en: {
    title: 'Select country or region',
    names: {
      86: 'Mainland China',
      852: 'Hong Kong, China',
      853: 'Macao, China',
      886: 'Taiwan, China',
    },
    more: 'More countries and regions',
    noMore: 'There are no more countries or regions',
    spoken: (area) => `Area code, ${area}`,
  },
};
