import { Text, View } from '@tarojs/components';
import type { Copy } from '../../copy';

interface Props {
  readonly words: Copy;
  /** the company's agreements stand before it */
  readonly isFurther?: boolean;
  readonly onTap: () => void;
}

/** The mini program's privacy guide, which WeChat keeps and shows; in a line of its own. */
export function GuideLink({ words: { agreements: words, gap }, isFurther = false, onTap }: Props) {
  return (
    <View>
      {isFurther && <Text className="agreements__text">{words.and + gap}</Text>}
      <Text className="agreements__link" role="link" onClick={onTap}>
        {words.guide}
      </Text>
    </View>
  );
}
