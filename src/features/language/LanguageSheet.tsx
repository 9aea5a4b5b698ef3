import { View } from '@tarojs/components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { language } from '../../compose';
import type { HomeCopy } from '../../copy';
import { LANGUAGE_CODES, LANGUAGES, type LanguageChoice } from '../../core/language';
import { ChoiceCell } from '../../ui/Cells';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../flow/useFlow';

const NAMED = LANGUAGE_CODES.map((code) => [code, LANGUAGES[code].nameShown] as const);

/** What {@link useLanguageChoice} gives a page. */
export type LanguageControl = ReturnType<typeof useLanguageChoice>;

/** The present language, and the sheet in which the person chooses another. */
export function useLanguageChoice() {
  const words = useWords();
  const { name, choice } = useStore(language.store, (state) => state);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return {
    /** in its own words */
    label: LANGUAGES[name].nameShown,
    isOpen,
    open: () => setOpen(true),
    sheet: isOpen && (
      <LanguageSheet
        words={words}
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

interface Props {
  readonly words: HomeCopy;
  readonly chosen: LanguageChoice;
  readonly onChoose: (choice: LanguageChoice) => void;
  readonly onClose: () => void;
}

/** The list of languages, each named in its own words. */
function LanguageSheet({ words, chosen, onChoose, onClose }: Props) {
  const choices: readonly (readonly [LanguageChoice, string])[] = [['auto', words.language.auto], ...NAMED];
  return (
    <Sheet title={words.language.title} closeLabel={words.agreements.close} onClose={onClose}>
      <View className="sheet__choices" role="radiogroup" aria-label={words.language.title}>
        {choices.map(([choice, label]) => (
          <ChoiceCell
            key={choice}
            label={label}
            isChosen={choice === chosen}
            onChoose={() => onChoose(choice)}
          />
        ))}
      </View>
    </Sheet>
  );
}
