import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { LanguageChoice } from '../../core/language';
import { Sheet } from '../../ui/Sheet';

interface Props {
  readonly words: Copy;
  readonly choices: readonly { readonly code: LanguageChoice; readonly name: string }[];
  /** the one in force */
  readonly chosen: LanguageChoice;
  readonly onChoose: (choice: LanguageChoice) => void;
  readonly onClose: () => void;
}

/** The list of languages, each named in its own words. */
export function LanguageSheet({ words, choices, chosen, onChoose, onClose }: Props) {
  return (
    <Sheet title={words.language.title} closeLabel={words.agreements.close} onClose={onClose}>
      <View className="sheet__choices" role="radiogroup" aria-label={words.language.title}>
        {choices.map(({ code, name }) => (
          <View
            key={code}
            className="weui-cell row"
            hoverClass="weui-active"
            role="radio"
            aria-checked={code === chosen}
            aria-label={name}
            onClick={() => onChoose(code)}
          >
            <View className="weui-cell__bd">{name}</View>
            <View className="row__tick" aria-hidden>
              {code === chosen ? '✓' : ''}
            </View>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
