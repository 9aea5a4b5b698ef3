import { copyOf, type Copy } from '../../copy';
import { useWordsOf } from './useFlow';

/** All words in the person's language. Only pages of the subpackage use it: it brings their words along. */
export const useSignInWords = (): Copy => useWordsOf(copyOf);
