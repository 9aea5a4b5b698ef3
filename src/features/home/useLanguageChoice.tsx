import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { language } from '../../compose';
import { LANGUAGE_CODES, LANGUAGES } from '../../core/language';
import { useWords } from '../flow/useFlow';
import { LanguageSheet } from './LanguageSheet';

const NAMED = LANGUAGE_CODES.map((code) => ({ code, name: LANGUAGES[code].nameShown }));

/** The language people read, and the sheet in which they choose another. */
export function useLanguageChoice(): {
  readonly label: string;
  readonly open: () => void;
  readonly sheet: ReactNode;
} {
  const words = useWords();
  const { name, choice } = useStore(language.store, (state) => state);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return {
    label: LANGUAGES[name].nameShown,
    open: () => setOpen(true),
    sheet: isOpen && (
      <LanguageSheet
        words={words}
        choices={[{ code: 'auto', name: words.language.auto }, ...NAMED]}
        chosen={choice}
        onChoose={(chosen) => {
          close();
          void language.choose(chosen);
        }}
        onClose={close}
      />
    ),
  };
}
