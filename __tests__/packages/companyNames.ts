import type { Language } from '../../src/core/language';

/** The company whose app the packages under test are, in the script of each language. */
export const companyNames: Readonly<Record<Language, string>> = {
  'zh-CN': '示例科技',
  'zh-TW': '範例科技',
  'zh-HK': '範例科技',
  en: 'Example Tech',
};
