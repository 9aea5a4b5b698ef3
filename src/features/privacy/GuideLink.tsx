import { Text } from '@tarojs/components';
import type { Copy } from '../../copy';

interface Props {
  readonly words: Copy;
  readonly onTap: () => void;
}

/** The mini program's privacy guide, which WeChat keeps and shows; in a line of its own. */
export const GuideLink = ({ words, onTap }: Props) => (
  <Text className="agreements__item">
    <Text className="agreements__link" role="link" onClick={onTap}>
      {words.agreements.guide}
    </Text>
  </Text>
);
