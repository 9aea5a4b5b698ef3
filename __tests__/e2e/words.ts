import { copyOf } from '../../src/copy/index';
import type { Copy } from '../../src/copy/index';
import type { Language } from '../../src/core/language';
import { companyOf } from '../packages';

/** What the members of the company read in a language. */
export const wordsIn = (language: Language): Copy =>
  copyOf(language, { company: companyOf('employee', language), audience: 'employee' });

/** The same in simplified Chinese. */
export const words = wordsIn('zh-CN');

/** What its customers read. */
export const customerWords = copyOf('zh-CN', {
  company: companyOf('customer', 'zh-CN'),
  audience: 'customer',
});

/** Finds a text that holds another one. */
export const saying = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** The countdown to the next code. */
export const pause = new RegExp(words.codes.getAgainIn(0).replace('0', '\\d+'));
