import { View } from '@tarojs/components';
import { LANGUAGE_NAMES, type Copy } from '../../copy';
import type { Language, LanguageChoice } from '../../core/language';
import { Sheet } from '../../ui/Sheet';

interface Props {
  readonly words: Copy;
  readonly choice: LanguageChoice;
  readonly onChoose: (choice: LanguageChoice) => void;
  readonly onClose: () => void;
}

const NAMES = Object.entries(LANGUAGE_NAMES) as [Language, string][];

/** Which language to read, each in its own. */
export function LanguageSheet({ words, choice, onChoose, onClose }: Props) {
  const choices: readonly (readonly [LanguageChoice, string])[] = [['auto', words.language.auto], ...NAMES];
  return (
    <Sheet title={words.language.title} closeLabel={words.agreements.close} onClose={onClose}>
      <View className="sheet__choices" role="radiogroup" aria-label={words.language.title}>
        {choices.map(([name, label]) => (
          <View
            key={name}
            className="weui-cell row"
            hoverClass="weui-active"
            role="radio"
            aria-checked={name === choice}
            aria-label={label}
            onClick={() => onChoose(name)}
          >
            <View className="weui-cell__bd">{label}</View>
            <View className="row__tick" aria-hidden>
              {name === choice ? '✓' : ''}
            </View>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
