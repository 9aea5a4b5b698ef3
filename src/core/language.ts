/** The languages people read; each has a record of words in `copy/`. */
export type Language = 'zh-CN' | 'en';

/** The nearest of our languages to what WeChat says (`zh_CN`, `zh_TW`, `en`, …). */
export const languageOf = (wechatLanguage: string): Language =>
  /^zh/i.test(wechatLanguage.trim()) ? 'zh-CN' : 'en';
