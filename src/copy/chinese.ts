import type { HomeCopy } from './copy';
import { chineseSentence } from './text';

const twoFigures = (value: number): string => String(value).padStart(2, '0');

const clock = (hour: number, minute: number): string => `${twoFigures(hour)}:${twoFigures(minute)}`;

/** What all Chinese languages write alike: sentences, and times. */
export const chinese: Pick<HomeCopy, 'joined' | 'gap' | 'clock' | 'moment'> = {
  joined: chineseSentence,
  gap: '',
  clock,
  moment: (year, month, day, hour, minute) => `${year}年${month}月${day}日 ${clock(hour, minute)}`,
};
