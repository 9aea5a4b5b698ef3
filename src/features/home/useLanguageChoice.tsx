import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { language } from '../../compose';
import { LANGUAGE_NAMES } from '../../copy';
import { LanguageSheet } from './LanguageSheet';
import { useWords } from '../flow/useFlow';

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
    label: LANGUAGE_NAMES[name],
    open: () => setOpen(true),
    sheet: isOpen && (
      <LanguageSheet
        words={words}
        choice={choice}
        onChoose={(chosen) => {
          close();
          void language.choose(chosen);
        }}
        onClose={close}
      />
    ),
  };
}
