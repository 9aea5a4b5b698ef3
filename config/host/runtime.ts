/** Runs in the company's app before it is created, beside Taro's own runtime file: tells it which attributes were added. */
import { internalComponents, mergeInternalComponents } from '@tarojs/shared';
import { missingIn } from './attributes';

mergeInternalComponents(missingIn(internalComponents));
